import type { ClueTable } from '../safety';

/** Portuguese clues of scams. Folded: no accents. */
export const CLUES_PT: ClueTable = {
  due: `
    (pagar|pague|paga|pagando|efetuar|efetue|quitar|quite|cobrir|transferir|adiantar|adiante|depositar|deposite|arcar) _6 (taxa*|custas|frete|imposto*|seguro|selo|emolumentos|alfandega|documento|visto|curso|formacao|inscricao|registro|registo|renovacao|diagramacao|publicacao|caucao|matricula|fatura|boleto|certificado|honorarios|# reais|# euros|# dolares|r $);
    (taxa*|custas|frete|imposto|seguro|selo|caucao|encargo|contribuicao|tarifa|deposito|inscricao|custo) _5 (de # |de r|e de|unica|previa|antecipad*|# reais|# euros|$ #|por pix|via pix|antes|obrigatori*|a pagar|reembolsavel|devolvid*);
    (so|somente|apenas|basta) _5 (taxa|custas|frete|imposto|seguro|selo|diagramacao|envio|r $|# reais|# euros|$ #); (pede|exige|cobra|precisa de) _4 (# reais|# euros|r $|# dolares); pagamento (do|da|de) _2 (frete|taxa|documento|imposto|seguro|selo); comprovativo _3 (caucao|pagamento); comprovante _3 (taxa|deposito); (falta|basta|resta) _3 (pagar|quitar|efetuar); (pagar|transferir|transfira|deposite|envie|pague) _4 (# euros|# reais|# dolares|$|r $); (emprestar|emprestas|adiantar) _4 (# euros|# reais|$|me|mim); investimento de
  `,
  honour: `
    (escolhid*|selecionad*|indicad*|nomead*|eleit*|premiad*|incluid*|finalista|contemplad*) _8 (premio*|ranking|lista|registro|registo|revista|capa|edicao|lideres|mulheres|empresari*|diretorio|top|anuario|galardao|profissionais|livro|who|gala|antologia|coletanea);
    (premio|ranking|revista|registro|diretorio) _10 (escolhid*|selecionad*|indicad*|eleit*|incluid*); (comite|juri|redacao|equipe editorial|conselho editorial|comissao) _8 (voce|seu|sua|lhe|senhor*|vossa); who s who; entre (os|as) # _3; (placa|trofeu|estatueta|selo) _8
  `,
  scare: `
    (marca|nome comercial|dominio|dominios|nome da sua empresa|nome da empresa) _12 (terceiro*|outra empresa|vence*|vencimento|expira*|perder|perda|prioridade|preferencia|caduca*);
    (terceiro*|empresa|companhia|firma|requerente) _12 (registrar|registar|registro|solicitou|pedido|requereu) _8 (marca|dominio*|nome)
  `,
  urgent: `(em|dentro de|nas proximas|ate|prazo de|menos de) _2 # _1 (horas|h|dias|minutos); (ainda|ate) hoje; hoje mesmo; urgente*; urgencia; imediat*; quanto antes; agora mesmo; ultimo (aviso|dia|prazo); ultima (chance|oportunidade|chamada); ultimas vagas; ate (amanha|sexta|segunda|meio dia); prazo; so restam; restam #; na hora`,
  secret: `confidencial*; confidencialidade; sigilo; sigilos*; discret*; discricao; segredo; entre nos; nao _1 (comente*|conte*|fale*|ligue*|avise*|diga*) _2; (totalmente|cem por cento|100 %|completamente|tudo) legal; legal e (seguro|discreto); (nao) _1 (mostre*|conte*|diga*) _4 ninguem; a ninguem; fica entre nos; fique entre nos
  `,
  windfall: `
    loteria; lotaria; sorteio; sorteado*; contemplad*; ganhador*; (ganhou|ganhei) _5 (#|premio|sorteio|carro|loteria|iphone); premio _3 (de #|retido|acumulado); (doar|legar|deixar) _8 (fortuna|milh*|fundos|bens|dinheiro|orfaos|patrimonio); conta (inativa|adormecida); (bonus|auxilio|brinde|recompensa|presente) de #; barras de ouro; superfaturamento; beneficio mutuo; superfatur*; sobrefatur*; nao reclamad*; (doacao de|fazer doacao|doar) _4 (#|soma|quantia|fundo*)
  `,
  estate: `
    heranca; herdeir*; falecid* _10 (deixou|fundos|conta|sem|milh*|fortuna); faleceu _8 (deixou|sem|deixando); sem (herdeiros|familiares|testamento|parentes); beneficiari*; falecid*; ministro; (cliente|titular|depositante) _6 (morreu|faleceu); (morreu|faleceu) _6 (acidente|terremoto|familia)
  `,
  bigMoney: `milhao; milhoes; # mi; # m (usd|$|euros)`,
  share: `(sua|tua) (parte|porcentagem|percentagem|comissao) _2; # % _4 (para voce|para si|para o senhor|do total|da soma|do valor); (metade|partes iguais|dividir|# #); mesmo sobrenome; (mesmo|seu) apelido; dividimos; meio a meio; rachamos
  `,
  persona: `(general|coronel|major|sargento|oficial|soldado|militar|capitao|comandante) _8 (exercito|us|americano|onu|otan|missao|paz|afeganistao|siria|iemen|navio|marinha|cargueiro|plataforma); (medico|medica|doutor|cirurgia*|engenheir*|enfermeir*) _8 (onu|nacoes unidas|otan|nato|missao de paz|plataforma|petrolifera|petroleira|offshore|iemen|siria|sudao|zona de guerra|navio|embarcado); plataforma (de petroleo|petrolifera); exercito americano; missao de paz; (capitao|comandante|oficial|general|cirurgia*|engenheir*) _10 (cargueiro|navio|estacionad*|servindo|base em|missao); (em|de) missao _3 (onu|paz|nacoes)
  `,
  bereaved: `viuv*; perdi _2 (minha esposa|meu marido|minha mulher|meu esposo); (meu falecido|minha falecida|meu marido|minha esposa) _3 (morreu|faleceu); (tenho|sofro) _3 (cancer|cancro); (fase terminal|doenca terminal); divorciad*; (um|uma|meu|minha) (filho|filha) _3 (# anos|internato); depois do meu divorcio; apos o divorcio; morte do meu
  `,
  login: `(confirmar|confirme|confirma|verificar|verifique|validar|valide|atualizar|atualize|inserir|insira|informar|informe|digite|redefinir) _3 (conta|senha|palavra passe|identidade|credenciais|perfil|dados|cartao|acesso|login|pagina); (faca|fazer|inicie|iniciar) _1 (login|sessao) _6; (acesse|aceda|entre|acessar|aceder) _6 (senha|palavra passe|link|credenciais|email); codigo de (verificacao|confirmacao); informe _6 (senha|token|cpf|codigo)
  `,
  alarm: `(login|acesso|atividade|tentativa|transacao|inicio de sessao) _3 (incomum|suspeit*|nao autorizad*|desconhecid*|estranh*|nao reconhecid*); (conta|perfil|pagina|acesso|assinatura) _8 (suspens*|restrit*|bloquead*|limitad*|desativad*|excluid*|removid*|encerrad*|cancelad*|denunciad*|expira*|comprometid*|eliminad*); (evitar|impedir) _3 (suspensao|bloqueio|exclusao|encerramento|cancelamento|desativacao); (violacao|viola|infracao|descumprimento) _4 (regras|politica*|direitos|termos); alguem _4 (acessar|entrar|fazer login) _6; (compra|cobranca) _8 nao reconhecid*
  `,
  support: `(suporte|seguranca|equipe|equipa|assistencia|servico|central|ajuda|verificacao) _3 linkedin; linkedin _2 (suporte|seguranca|verificacao|premium|equipe|equipa|ajuda|servico); (equipe|equipa|departamento|central|setor|servico) _1 _1 (seguranca|suporte|verificacao|fraude|fraudes|atendimento) _2; seu banco`,
  sharedDoc: `(compartilhou|partilhou|enviou|compartilhado) _5 (documento*|arquivo*|ficheiro*|fatura*|pasta|contrato|pdf); (documento|arquivo|ficheiro|fatura|contrato) _5 (compartilhad*|partilhad*|pendente|disponivel|aguarda*)`,
  inflow: `(recebe|receba|receber|recebera|recebes|recebendo) _5 (pagamento*|transferencia*|dinheiro|valores|pacote*|cheque*|encomenda*|deposito*|pix|fundos|mercadoria*) _6; (pagamentos|transferencias|valores|pacotes|encomendas|depositos|pix) _4 (na sua conta|em sua conta|na tua conta|em sua casa|na sua casa|em seu nome|seu endereco|tua casa|tua morada|sua morada); agente (local|financeiro|de cobranca|de pagamento*|de transferencia*|de reenvio); (na|em|para|pela) (sua|tua) (conta|casa|morada|residencia); (no|pelo) seu endereco; (chegam|chega|recebe) _4 (correio|sua casa|em casa); (clientes|compradores) _2 (pagam|transferem|depositam) _4 (voce|sua)
  `,
  onward: `(repassa|repasse|repassar|reenvia|reenvie|reenviar|transfere|transfira|envia|envie|enviar|manda|remete|despacha) _4 (resto|restante|exterior|endereco|etiqueta|bitcoin|demais|adiante); (fica|fique|ficar|ficas|retem|desconta|mantem) _3 # %; fica com _3 (comissao|porcentagem|parte); # % _3 (de comissao|para voce|por operacao|para ti); (nova|outra|troca|trocar|cola) _2 etiqueta*; western union; moneygram; (saca|saque|sacar) _4; (compra|compre) _4 (cripto*|bitcoin|usdt); # % _4 (fica|e seu|e sua); (imprime|imprimir|cola|colar) _3 (guia|etiqueta); (posta|postar|despachar) _4 (mesmo dia|correio|agencia); a diferenca
  `,
  lend: `(alug*|arrend*|emprest*|compramos|compro) _4 (conta*|perfil*|linkedin|upwork|fiverr|workana); (sua|tua) (conta|perfil) _6 (parad*|inativ*|para trabalhar|para se candidatar); (usa|usar|usamos|utilizamos|utilizar|usando) _1 (sua|tua|seu|teu) (conta|perfil|nome); conta na _6 parada; em (seu|teu) nome _4 (candidat*|trabalh*|entrevista*); (verificacao|reconhecimento) facial; (te|eu) (compro|alugo) _3; (email|login) e senha; entramos _3 (conta|perfil)
  `,
  youGet: `(pagamos|pago|damos|transferimos) _4; (ganha|recebe|ganhas|recebes|leva|fica com) _4 (#|$|mes|parte|comissao|mensal*); # % _3 (de|do|da|para|comissao); # (reais|euros|dolares) _3 (mes|mensal*|semana*); sem fazer nada; por mes`,
  fetch: `(clon*|baixar|baixe|baixa|descarreg*|descompact*|instal*|execut*|rodar|rode|roda|suba|subir|abrir) _6 (repo|repositorio|zip|demo|mvp|prototipo|projeto|jogo|codigo|docker|bitbucket|github|gitlab|drive|dapp); npm (install|start|run); (em local|localmente|na sua maquina|na tua maquina|no seu computador|no teu computador|no seu pc); (rodar|executar) _3 projeto; grav* _1 tela
  `,
  callLater: `(antes|previa|previamente) _5 (call|entrevista|reuniao|conversa|chamada|falar|conversar|videochamada|bate papo|agendar); (primeiro passo|primeira etapa); (call|entrevista|reuniao|conversa) _3 (depois|em seguida|vem depois); (depois|em seguida) _4 (call|entrevista|reuniao|conversamos|agendamos); (antes de|depois) _4 (cto|lead|passar)
  `,
  wallet: `(conect*|conecte|sua|tua|vincul*|com a|ligar|ligue) _3 (wallet|carteira cripto|carteira digital|metamask|phantom); metamask; wallet; (frase semente|frase de recuperacao|chave privada|seed phrase); (conecta|conecte) _2 (carteira|wallet)
  `,
  trade: `trade*; trading; robo; bot; sinais; arbitragem; ouro; cripto*; bitcoin; btc; usdt; ethereum; forex; day trade; bolsa; nft*; binance; opcoes binarias; ia de trading; corretora; entradas; mercado de cambio; usdc
  `,
  teach: `mentor*; (meu|minha|um|seu) (tio|tia|primo|padrinho); (ensin*|mostr*|orient*|explic*) _3 (te|voce|lhe|como|quando|ensinar|passo)?; (meu|minha|nosso|nossa|um|uma) (coach|professor*|analista|corretor*|assessor*|especialista); grupo (privado|vip|do telegram|do whatsapp|de sinais|de trading|de investimento*|gratuito|fechado); (colocar|coloco|adicionar|adiciono|incluir|convidar|convido|boto) _4 (grupo|canal|comunidade); copi* _2 (entradas|operacoes|sinais); mestre; entrar na sala
  `,
  smallStart: `(a partir de|com|minimo|invist*|comec*|entrada|deposito|aporte|capital|so|apenas|bastam) _4 # (reais|euros|dolares|usd|usdt|$); (a partir de|com|minimo|so|apenas) _2 (r)? $ #; (minimo) (e|de|sao) (r)? ($)? #; # (reais|euros|dolares) _3 (minimo|para comecar|bastam|iniciais); pouco (capital|dinheiro)`,
  profit: `(ganh*|fiz|faz|fazemos|tiro|tirei|sac*|fatur*|rende*|lucr*) _5 (#|$|# mil) _4 (semana*|mes*|dia*|lucro*); (#|$|mil) _4 (por semana|na semana|semanal*|por mes|mensal*|ao dia|diari*|por dia|de lucro|em uma semana|numa semana); # % _3 (dia|semana|mes|diario|diaria|diarios|semanal|semanais|mensal|mensais); (paguei|pago|quitei) _4 (aluguel|renda|carro|casa|dividas|financiamento|casamento|ferias); (nunca) _2 (perde|perdeu|perdi); (larguei|deixei) _2 (emprego|trabalho); (ganhos|lucros|rendimentos|renda) (estaveis|constantes|fixos|diarios)`,
  loan: `(emprestimo*|credito) _8 (# %|juros|sem avalista|sem garantia*|sem consulta|entre particulares|urgente*|rapido*|negativad*|na hora); (ofereco|oferecemos|concedo|concedemos|precisa*) _6 (emprestimo*|credito); negativad*; recusad* _3 banco; (credor|investidor) particular
  `,
  bankNew: `(nova|novo|novos|mud*|alter*|outra|atualiz*) _4 (conta|iban|nib|banco|dados bancarios|conta bancaria|chave pix); (conta|iban|nib|dados bancarios|banco|chave pix) _6 (mudou|mudaram|nova|novos|alterad*|auditoria|bloquead*); (outra|seguinte) conta
  `,
  payTo: `(transfer*|pagar|pague|pagamento|efetu*|realiz*|envi*|faca) _8 (fatura*|saldo|valor|transferencia|pagamento|nova conta|esta conta|restante|boleto|pendente)`,
  giftBuy: `(comprar|compra|compre|compras|preciso de|arruma*|consegue) _8 (cartoes presente|cartao presente|vale presente|vales presente|gift card*|cartoes de oferta|cartoes google|cartoes steam); cartoes _1 (google|steam|itunes|apple|amazon|presente)
  `,
  codes: `(envi*|mand*|pass*) _5 (codigos|codigo); raspa*; (te|lhe) (devolvo|reembolso|pago) _2; (devolvo|reembols*) _3; reuniao; (foto|fotos) _3 (codigos|verso); nao posso (atender|falar)
  `,
  cheque: `cheque _14; (enviar*|enviamos|depositar|descontar) _5 cheque; fornecedor (certificado|autorizado|credenciado)
  `,
  extort: `
    (envi*|mand*|espalh*|divulg*|public*|compartilh*) _6 (video|videos|fotos|imagens|prints|gravacao|tudo) _6 (contatos|contactos|familia|esposa|marido|chefe|colegas|amigos); (tenho|temos) _5 (fotos intimas|nudes|fotos suas|video seu|videos intimos|video intimo|fotos tuas); (contatos|amigos|familia) _8 (recebam|recebem|vejam|verao) _4 (video|gravacao|fotos)
  `,
  harsh: `(voce e|tu es|es|seu|sua|vc e) _2 (idiota|imbecil|burro|burra|lixo|patetic*|inutil|merda|palhac*|otario|otaria|vagabund*|puta|vadia|fracassad*|ladrao|mentiros*|escoria|nojent*|babaca|desgracad*); (vai se foder|vai tomar no|va a merda|vai pro inferno|filho da puta|filha da puta|cala a boca); (sabemos|sei|sabe que sei) onde (voce|tu|vc) (mora*|trabalh*|estacion*); (vai|vais) _2 (se arrepender|arrepender te|pagar caro|se ver comigo|pagar por isso); (vou|vamos) (te|lhe) (destruir|arruinar|acabar|quebrar|pegar)`,
  flirt: `
    (linda|bela|gata|gostosa|maravilhosa|sexy|lindo|gato|bonita|lindos|lindas|encantador*) _2 (sorriso|olhos|mulher|olhar|rosto|labios|pernas|menina|homem|corpo|foto de perfil); (voce e|tu es|vc e|es) _2 (linda|lindo|gata|gostosa|maravilhosa|sexy|bela|um gato|uma gata|encantadora); (e|esta|estas|es) (solteira|solteiro|casada|livre hoje); (jantar|vinho|drink|sair|fim de semana|chopp) _5 (so nos|nos dois|eu e voce|a sos|a dois); (oi|ola|oie) (linda|gata|princesa|gostosa|lindo|meu bem|minha linda|bela|delicia)
  `,
  ahead: `
    adiantad*; antecipad*; de antemao; (antes) _5 (liberacao|liberar|transferencia|deposito|desembolso); primeira (parcela|mensalidade)
  `,
  personal: `
    data de nascimento; cpf; rg; passaporte; cartao de cidadao; bilhete de identidade; (nome completo) _8; selfie; comprovante de residencia; comprovativo de morada; nome do (seu|teu) banco
  `,
  trust: `
    confiar em (voce|ti|si); confio em; (pessoa|socio|parceiro|alguem) de confianca; (pessoa|mulher|homem|coracao) (honest*|sincer*|bo*); nova vida; casar; amado*; temente a deus; bom coracao; fazer amizade*; novas amizades; compartilhar _3 vida
  `,
  held: `
    (pacote|caixa|encomenda|mala|premio|courier) _12 (alfandega|retid*|aeroporto|levantar|preso|presa); fundos _4 (bloquead*|congelad*|retid*); levantar a caixa
  `,
  plea: `
    orfa*; orfanato; (sem|nao temos) comida; fome; (operacao|hospital|cirurgia) _4 (filho|filha|mae|conta); deus (te|lhe|o) abencoe; salvar uma vida; qualquer (valor|quantia|ajuda); nao _1 ignore*; (telefone|celular|telemovel) _3 (quebrou|estragou|partiu|roubaram); numero novo; novo numero
  `,
  oddPay: `
    western union; moneygram; vale presente; bitcoin; usdt
  `,
  proof: `
    print*; captura*; codigo de convite; por (curtida|avaliacao|clique|tarefa|like); # (tarefas|cliques|curtidas|avaliacoes)
  `,
};
