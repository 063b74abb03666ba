import type { ClueTable } from '../safety';

/** English clues of scams. */
export const CLUES_EN: ClueTable = {
  due: `
    (pay|settle|cover|remit|wire|deposit|clear) _5 (fee|fees|charge|charges|deposit|contribution|premium|tax|taxes|duty|customs|stamp|insurance|renewal|invoice|bond|layout|formalities|clearance|shipping|delivery);
    (fee|fees|charge|deposit|contribution|premium|stamp|tip|payment) _3 (apply|applies|required|payable|due|covers|needed|upfront|refundable|$|# $|must be|in advance|before|secures|is only|of only);
    one time _2 (charge|fee|payment|contribution|cost);
    (participation|inclusion|publication|listing|nomination|entry|registration|handling|processing|clearance|release|legal|visa|training|insurance|delivery|admin*|file|application|certificate|documentation|attorney|lawyer) (fee|fees|charge|cost|costs|contribution|payment|package);
    (needs|need|asks|wants|requires) _5 $ # _4 (for|to|before|fee|stamp); # $ for _2 (file|visa|processing|training|registration|documents|opening|medical|ticket);
    (costs|cost|investment|fee|price|package|contribution) (is|are|of|starts) _2 $ #; for (only|just)? $ # (we|you|i);
    pay only; (only|just) pay; (advance|lend|loan|front) me _4 (money|cash|fee|#|$); (payable|paid) (in advance|upfront|up front|by transfer|by card); (you|must|have to|need to|only|please|founder|simply) _3 (cover|covers) _6 (fee|fees|insurance|due diligence|legal|costs|#|medical|exam); (pay|send|transfer|wire|deposit|remit) _4 ($|# usd|# euros|# dollars|# pounds|# euro|# cad|# aed); (lend|loan|advance|borrow) _3 (me|#|$); order form of; (investment|package|contribution) of ($|#)
  `,
  honour: `
    (chosen|selected|shortlisted|nominated|listed|accepted|picked|elected|approved|choose|select|nominate) _8 (award|awards|register|registry|list|edition|inclusion|cover|magazine|leaders|top|influential|professionals|honour|honor|women|innovators|anthology|hall|ceremony|ranking|directory|pioneers|visionaries|changemakers|documentary|book);
    who s who; (our|the) (committee|editors|editorial team|editorial board|jury|scouts|literary scouts|publishers) _8 (you|your|loved|chose);
    (feature|featured|profile|profiled) _6 (magazine|cover|edition|issue|book clubs|tv show|documentary|list); (hollywood|film|studio|movie) (producers|partners|executives|scouts) _3; (plaque|trophy|statuette|seal) _8; featured (read|book|author|title); (our|the) curators; (select|choose) _4 featured
  `,
  scare: `
    (trademark|trade mark|brand|brand name|domain|domain name|company name|business name|name) _10 (third party|another company|another party|someone else|expires|expiring|expiry|expired|lapse*|lose|loss|first right|priority right|be released);
    (company|firm|party|applicant|client|entity) _8 (register|registering|registered|filed|applying|applied|application) _10 (brand|trademark|domain|domains|name|keyword|addresses);
    (your trademark|your domain|your brand) _6 (due for|up for|renewal|will be|about to)
  `,
  urgent: `
    (within|in|next|only) (the next)? # _1 (hours|hrs|hour|days|minutes|h); (by|before|until|still|only|do it|latest) (today|tonight|tomorrow); urgent*; immediately; asap; right away; at once;
    (last|final) (chance|call|reminder|notice|warning); deadline; time critical; (expires|expiring) soon; before (friday|monday|midnight|the weekend|noon); by (friday|monday|midnight|noon|#); only # _2 (left|spots|places|seats)
  `,
  secret: `
    confidential*; discreet*; discretion; secrecy; secret; between us; private matter; (don't|do not|please don't) _1 (tell|phone|call|share|inform|mention|discuss); (fully|completely|totally|perfectly|100 %|all|is) legal; legal and; nobody (knows|needs); keep (this|it) _2 (private|quiet|yourself|us); (don't|do not) (show|tell) (this|anyone|it); (highest|strict*|utmost|complete) _1 (confidence|secrecy|confidentiality|discretion); in confidence
  `,
  windfall: `
    lottery; sweepstake*; jackpot; overpayment; over invoiced; mutual benefit; dormant account; (gold bars|gold dust|trunk box|consignment); (donate|give|leave|bequeath) _6 (wealth|million|fund|funds|estate|fortune|money|whole $|$); left a fund; compensation (fund|payment); (won|win|winner|winning) _6 (prize|car|draw|lottery|iphone|voucher|$|# $|reward); your (name|number|ticket|email|profile) _4 (drawn|winner|winning|won); (reward|bonus|gift|grant|cash prize) of $ #; (government|facebook|federal|un|relief|empowerment) grant; over (estimated|invoiced|valued); inflated (contract|invoice); contract balance; (unclaimed|abandoned) (fund*|deposit*|sum); (donate|donation) _4 (my|sum|$|#)
  `,
  estate: `
    inherit*; next of kin; (no|without) (heir|heirs|will|relatives|family); deceased; late (client|customer|husband|wife|mother|father|account holder) _8 (left|fund|account|estate|million|deposit*); beneficiary; unclaimed; (my|our) (late|deceased) (father|husband|client|uncle); (funds|money) _5 (blocked|frozen|stuck|trapped); (died|perished|killed) _8 (crash|accident|earthquake|entire family|whole family|covid|tsunami|without); (client|customer|depositor|account holder) _6 (died|passed away|perished|deceased)
  `,
  bigMoney: `million; millions; # m (usd|eur|$); mio; $ # m; # (usd|dollars|euros|gbp|pounds) _3 (fund|funds|estate|bank|account|deposit)`,
  share: `(your|a) (share|part|cut|percentage|commission) (is|of|will); # % _3 (for you|to you|yours|of it|of the); split _4 (#|equally|half|it|fund|funds); # # (split|share|basis); fifty fifty; same (surname|last name|family name|name); (surname|last name) (as|like); (you|we|i) (take|get|keep) # %; # % (you|me|us); sixty forty; half each
  `,
  persona: `
    (general|sergeant|sgt|major|captain|colonel|officer|soldier|commander) _6 (army|military|peace|peacekeep*|mission|un|nato|marines|us army|troops|deployed|vessel|ship);
    (army|military|un|united nations|nato|peacekeep*) _4 (doctor|surgeon|general|engineer|officer|mission|nurse|medical|medic|physician|camp|base);
    (doctor|surgeon|nurse|engineer|captain|physician|contractor) _8 (united nations|un|nato|peacekeep*|oil rig|offshore|rig|oil platform|yemen|syria|afghanistan|sudan|somalia|iraq|deployed|vessel|ship|war zone);
    (oil rig|drilling rig|offshore|oil) _3 (engineer|worker|doctor|platform|contractor); (captain|officer|general|soldier|sergeant|surgeon|engineer) _10 (container ship|cargo ship|tanker|stationed|deployment|base in|mission in); (stationed|deployed|serving) in; (doctor|surgeon|orthopaedic|nurse|engineer) _8 mission; based in (kuwait|kabul|syria|yemen|iraq|somalia|sudan|libya)
  `,
  bereaved: `
    widow*; (lost|buried) my (wife|husband|spouse|partner); my (wife|husband|late wife|late husband) _3 (died|passed|left); late (husband|wife); (terminal*|stage) _2 (cancer|ill|illness); i have _2 cancer; (single|lone) (father|mother|dad|mum|mom|parent); i am _2 divorced; (only|one|a) (son|daughter) _3 (boarding|year*|old); after (my|the) divorce; lost (both )?my parents; my (wife|husband) (passed|died)
  `,
  login: `
    (confirm|verify|enter|reenter|update|validate|reset|provide|submit|authenticate|restore) (your|the|you) (linkedin|company|business|work|bank|email|mail|account)? (password|account|identity|login|credentials|billing|profile|page|mailbox|wallet); (confirm|verify|update|provide) your (account|card|login|personal|bank) (details|data|information);
    (confirm|verify|log in|login|sign in) _6 (password|credentials|login|card|log in); verification code; (log in|login|sign in) _5 (to view|to see|to read|to open|to keep|to avoid|to restore|here|below|link); (complete|start|finish) _2 verification; confirm _2 (it was you|that it was you|it's you)
  `,
  alarm: `
    (unusual|suspicious|unauthori*|unrecogni*|strange|failed) _2 (sign in|login|logins|activity|access|log in|device|attempt|attempts|transaction) _8 (your|you|account|detected|noticed|was|from); (your|this|the) _2 (account|profile|page|access|premium|mailbox|membership|company page) _6 (suspend*|restrict*|limited|blocked|locked|disabled|deactivat*|remov*|closed|deleted|expire*|on hold|flagged|reported|terminat*|compromised|hacked);
    (avoid|prevent) _3 (suspension|removal|restriction|deactivation|closure|losing|deletion|interruption); selected for verification; (violat*|infring*) _4 (policy|policies|terms|rules|community|copyright); (someone|somebody) _3 (tried|trying) to (log|sign) in
  `,
  support: `
    linkedin _2 (security|support|trust|team|help|verification|premium|service|safety|admin*|compliance|desk|copyright|notification); (security|support|trust|verification|account|fraud) (team|desk|center|centre|department|division|officer|service); customer (support|service|care) (team|desk|here)?
  `,
  sharedDoc: `
    (shared|sent|forwarded) _4 (document|file|invoice|folder|pdf|contract|proposal|report|statement|voice message) _3; (document|file|invoice|contract|proposal|secure message|voicemail) _4 (shared|waiting|pending|ready|with you|for you) _3
  `,
  inflow: `
    you (will|would|just|only|simply|can|ll|get to)? _2 (receive|accept|collect|take|get|handle|process) _5 (payments|payment|transfers|deposits|funds|money|parcels|packages|parcel|package|cheques|checks|orders);
    (receive|accept|collect|receiving|process|accepting) _5 (payments|payment|transfers|deposits|funds|money|parcels|packages|items|goods|devices|cheques|checks) _8 your _3 (account|address|home|door|house|place|paypal|behalf);
    (payments|transfers|parcels|packages|money|funds|deposits|clients|customers) _3 (to|into|at|via|on|through) your _3 (account|address|home|door|house|paypal);
    (payment|payments|collection|financial|transfer|shipping|parcel|reship*|receivables|logistics) (agent|clerk|representative|officer|handler|processor) ; representative _6 (usa|us|canada|uk|europe|your country|your region) _12 ; not having an office; (delivered|shipped|sent|arrive*|come*|transferred|paid|deposited|credited) _3 (to|at|into|in|on) your (place|home|address|house|door|account|bank|personal|own|private); your (own|personal|private)? (bank account|home address|paypal); (customers|clients|buyers|tenants|they) _3 (pay|transfer|send|remit) _4 (you|your)
  `,
  onward: `
    (send|pass|forward|transfer|wire|ship|reship|resend|move|remit|convert) _3 (rest|remainder|remaining|balance|them on|it on|on to|onward|onwards|further|bitcoin|usdt|crypto); (keep|keeping|retain|deduct|take) _2 # %; (keep|retain|deduct|minus|less) (your|a|the|my)? (share|commission|cut|fee|percentage); (new|another|prepaid|our|different|provided) label*; relabel*; reship*; (to the|at the|any) (post office|drop off); withdraw* _4 (send|cash|forward|it|the); western union; moneygram; (buy|convert) _4 (bitcoin|crypto|usdt) _6 (send|wallet); (drop|take) (them|it) (off )?(at|to) (ups|usps|fedex|dhl|the post); # % (is|are|remains|stays|belongs) (yours|with you|to you); (the|send|return) difference; (shipping|return) label; waybill; (ship|send|post) _3 same day
  `,
  lend: `
    (rent|lease|lend|renting|leasing|borrow|hire) _3 (your|out your|unused|idle|old|aged)? _2 (linkedin|upwork|fiverr|freelancer|paypal|bank|account|profile|accounts|profiles); (buy|buying|sell|purchase|hand over|hand us) _3 (linkedin|upwork|fiverr|freelancer|aged|your) _2 (accounts|profiles|account|profile|login);
    (use|using|through|with|under|operate|access to) your _1 (upwork|fiverr|freelancer|freelance|verified) (account|profile|identity); (apply|applying|bid|work|interview) _8 (using|with|under|through) your _1 (profile|name|account|identity); (face|facial|id) verification _4 (when|asked|ask|for|once); you re the face; (attend|take|do) _3 interview* _6 (your name|your behalf|as you); (account|profile) owner; we log in; (log in|login) _4 (your account|your profile|browser profile|anydesk); (linkedin|account|profile) (owners|holders); (keep|retain) _1 ownership; partner with _3 linkedin (members|users|accounts)
  `,
  youGet: `
    (we|i|they|he) _2 (pay|pays|give|split|share|offer) _3 (you|$|#|monthly|weekly|month|revenue|profit); you (get|receive|earn|keep|make|will get|take|ll get|will receive) _3 (#|$|monthly|share|percent|half|paid|commission); (monthly|weekly|passive) (rent|pay|payment|income|fee); # % _2 (of|commission|share|goes); # $ _2 (month|monthly|week); $ # _2 (month|monthly|week|a); revenue (is|share*); (do|doing) nothing
  `,
  fetch: `
    (clone|download|unzip|unpack|extract|pull|fork|fetch|grab|install) _6 (repo|repository|zip|archive|demo|mvp|prototype|build|codebase|project|game|bitbucket|github|gitlab|drive|poc|dapp);
    (run|launch|start|set up|spin up|open) _5 (repo|repository|mvp|codebase|test project|our project|the project|project locally|dapp|docker|zip|archive|game|build|prototype) ; npm (install|start|run|i); (run|try|test|start|set) _4 (locally|on your machine|on your computer|on your laptop|on your pc|on your side); (pull|get|grab) _3 build; (launcher|beta|build) _3 (at|from)
  `,
  callLater: `
    (before|prior to|ahead of|until) _4 (call|calls|interview|meeting|chat|talk|conversation|discussion|round|speak|meet); (first|next) (step|stage); (call|interview|meeting) _2 (comes|follows|after|afterwards|then|once); then we _3 (call|interview|talk|meet|schedule); (complete|finish) _2 (assessment|test|task) _4 (first|today|tonight|before); (before|then) _4 (cto|tech lead|lead); after that _4 (call|interview)
  `,
  wallet: `(connect|link|open|with|sync|validate|your|use|fund|have) _3 (wallet|metamask|phantom|trust wallet|ledger); metamask; seed (phrase|words); recovery phrase; private key; (wallet|crypto) balance; (sign in|log in|connect) with (your )?wallet; your wallet
  `,
  trade: `
    (trade|trades|traded); trading; trader*; (trading|gold|forex|crypto) bot; signals; arbitrage; gold; crypto*; usdt; bitcoin; btc; ethereum; forex; fx; nft*; (buy|sell) (coins|tokens); liquidity; stock* (market|picks|tips|group); options; ai (bot|trading|quant*); copy trading; quant; wall street; entries; stock picks; usdc; futures; currency market; broker
  `,
  teach: `
    mentor*; (my|an|his|her) (uncle|aunt|cousin|godfather); teach you; guide you; show* (you|me) (how|when|the|my); (my|our|a) (coach|teacher|analyst|broker|account manager|expert|professor|signal provider); (signals|trading|vip|free|private|investment|learning|whatsapp|telegram) group; (add|invite|put|get) you _2 (to|in|into) _2 (group|channel|community|circle); he does the; (i|we) (can|will|could|would|ll) (teach|show|guide|share); (private|closed|free|vip) (community|circle|channel); copy* (his|her|my|their) (trades|entries|signals); sponsor*
  `,
  smallStart: `
    (start|begin|starting|started|put in|minimum|min|entry|deposit|capital|beginning|from|as little as) _3 $ #; (start|begin|starting|put in|minimum|min|entry|deposit|starting capital) _3 # (usd|usdt|euro|euros|dollars|pounds|only|to); $ # (minimum|to start|only|is enough|to begin); (only|just) ($)? # _2 to (start|begin|join); (put in|invest|start with) (only|just) #; small (capital|amount|deposit|start)
  `,
  profit: `
    (earn*|made|make|makes|making|profit*|paid|withdrew|withdraw|gained|banked) _5 (#|$) _4 (week|weekly|month|monthly|day|daily|days|weeks|profit|overnight|hours); # % _3 (day|week|month|daily|weekly|monthly|a day|a week|per); never lost; (paid|paying|covers|cover) (my|off|for my|our) _3 (rent|car|house|loan|mortgage|studies|wedding|holiday*|tuition|debt); (doubled|tripled) my; (quit|left) my job; (steady|consistent|stable|huge) (profit*|income|return*); (put in|invested|started with) _2 # _8 (now|today|worth)
  `,
  loan: `(offer|offering|give|giving|provide|need|grant|granting|get|approve*) _6 (loan|loans|credit facility); (loan|loans|funding) _8 # %; # % interest; (no|without) (collateral|credit check|guarantor); (loan|funding) (offer|application|company) _2; (refused|rejected|declined) by _2 bank; private lender
  `,
  bankNew: `
    (new|changed|updated|different|other|alternative) _3 (bank|account|iban|account number|bank details|banking details|beneficiary); (bank|account|bank details|banking details|iban|account details) _5 (changed|new|updated|under audit|frozen|blocked|being audited); account under (audit|review|investigation)
  `,
  payTo: `(pay|transfer|send|wire|settle|remit|make|redirect|route) _8 (invoice|amount|remaining|outstanding|balance|payment|payments|today|new account|following account|funds); (settle|pay) _2 (outstanding|open)
  `,
  giftBuy: `(buy|get|purchase|pick up|need) _8 (gift cards|gift card|giftcards|vouchers|steam cards|itunes|google play|apple cards|amazon cards); (gift cards|gift card|giftcards) _6 (clients|staff|surprise|codes); (google play|steam|itunes|apple|amazon) (gift )?(card|cards)
  `,
  codes: `(send|text|mail|email|share|forward|give) _5 (codes|code); scratch*; (photo|picture) of the (back|card|code); (pay|reimburse|refund) you _3; in a meeting; can't (talk|call|phone); reimburs*; (get|have) it back; photo* of the (codes|backs|numbers)
  `,
  cheque: `(send|mail|issue|sending|receive|deposit) _4 (cheque|check|e check|cashier's check) _12; (cheque|check) _8 (deposit|equipment|laptop|bank|vendor|office|purchase); mobile deposit; deposit limit; e check; (certified|approved|accredited|our) vendor; cashiers check
  `,
  extort: `
    (send|leak|publish|share|forward|release|post) _6 (video|videos|recording|photos|pictures|nudes|screenshots|footage|it|them) _6 (your contacts|your family|your wife|your husband|your boss|your employer|your colleagues|your friends); (i have|we have|i recorded|we recorded) _5 (video of you|videos of you|recording of you|nudes|photos of you|pictures of you|intimate|footage of you|your nudes); (hacked|access to) your (camera|webcam|device); (contacts|friends|family|colleagues|boss|wife) _8 (get|receive|see) _4 (video|clip|recording|footage)
  `,
  harsh: `
    (you are|you re|you) _2 (idiot|moron|stupid|pathetic|loser|scum|trash|garbage|disgusting|bitch|whore|slut|cunt|asshole|bastard|dumb|fraud and|liar|worthless|clown|joke of a); (fuck|fck|screw) (you|off|u); (piece of|full of) (shit|crap|trash|garbage|filth); (shut up|go to hell|drop dead|kill yourself|rot in); (i|we) (know|found|will find) where you (live|work|park); (watch your back|you will regret|you ll regret|you will pay for|make you pay|destroy you|ruin you|ruin your career|ruin your life|come for you|hurt you|smash your); (go back to your|your kind) _3; people like you (should|make me|are the|are why|disgust|deserve|have no|belong|don t|do not)
  `,
  flirt: `
    (beautiful|gorgeous|stunning|sexy|hot|cute|pretty|handsome|attractive|lovely|hottest|prettiest|charming) _2 (smile|eyes|lips|legs|face|lady|woman|girl|body|profile picture|profile pic|man); you (look|are|re) _2 (gorgeous|stunning|beautiful|sexy|hot|cute|so pretty|handsome|really pretty); are you (single|taken); (take you|go) _2 (out|on a date|for dinner and); (drinks|dinner|date|weekend|wine) _4 (just us|just the two|you and me|two of us|with a beautiful); (hey|hi|hello) (sexy|gorgeous|beautiful|cutie|hottie|babe)
  `,
  ahead: `
    in advance; upfront; up front; advance (payment|fee|deposit|charge); (before|prior to) _6 (released|release|term sheet|transfer|payout|disburs*|delivery|we send|funds); first (instalment|installment|month)
  `,
  personal: `
    ssn; social security; (date|place) of birth; (full name|legal name) _10 (address|phone|date|bank|birth); (home|residential) address _6 (phone|bank|date); name of (your|the) bank; bank name; id number; passport (number|page|copy|scan|data|photo); maiden name; (photo|picture|copy|scan|front|selfie) _5 (id|passport|licence|license|driver); social insurance number; national id
  `,
  trust: `
    (can|could|will|feel|i) trust you; trust (in )?you; trustworthy; (honest|reliable|sincere|god fearing|trusted) (person|partner|woman|man|someone|individual|heart); someone _2 trust; new life; beloved; start a family; marry; (a|new|good|real) friend _4 (share|life|talk); share life; make (new )?friends; (be|become) friends
  `,
  held: `
    (package|parcel|box|consignment|courier|shipment|trunk|luggage|prize) _10 (customs|held|stuck|seized|clearance|detained|airport|release*); (customs|airport) _6 (package|parcel|box|consignment|held)
  `,
  plea: `
    orphan*; (no|without) food; hungry; starving; (hospital|school|medical) (bill|bills|fees); (surgery|operation) _4 (my|son|mother|daughter|urgent); save a life; god bless; whatever god; any amount; please (don't|do not) ignore; famine; phone _3 (broke|broken|lost|stolen); new (number|account|phone); bank is blocked
  `,
  oddPay: `
    western union; moneygram; money gram; gift card*; (apple|google play|steam|itunes) (card|cards); cash app; bitcoin; btc; usdt; crypto wallet
  `,
  proof: `
    screenshot*; workbench; invit* code; invitation code; per (like|review|click|follow|task|order|rating); (tap|click|press|submit) _4 (# times|submit|times); # (tasks|orders|clicks|likes|reviews)
  `,
};
