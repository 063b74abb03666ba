import type { MoveTable } from '../intent';

/** Portuguese words for the moves a note can make. */
export const MOVES_PT: MoveTable = {
  vacancy: `
    (vaga|vagas|cargo|emprego|posicao|posicoes|trabalho|contrato|freela|freelance|plantao|plantoes|substituicao|colocacao|funcao);
    turno*; oportunidade* (de|profission*|na|no|para|em); estagio remunerado; oferta* de (emprego|trabalho);
    lugar (disponivel|na nossa); projeto temporario
  `,
  hires: `
    (procuramos|buscamos|selecao|seletivo|headhunter|rh|preencher|substituir|reforma|reformar|reforcar|hunting);
    (contrat|recrut|candidat|talento|aposenta)*;
    estamos (procurando|contratando|a procura|a recrutar|buscando|selecionando);
    estou (procurando|contratando|a procura|a recrutar|buscando|selecionando|com uma vaga);
    busco (um|uma|alguem|pessoas); procuro (um|uma|alguem|pessoas); perfil (para|de|como);
    preciso de (um|uma|alguem); precisamos de; precisa de (um|uma|alguem); alguem (que|com|para);
    recursos humanos; licenca maternidade; ampliar (a|o); precisa se; tech recruiter;
    (em busca|a procura) de (um|uma|alguem|pessoas)
  `,
  terms: `
    (salario|salarial|remuneracao|remoto|teletrabalho|hibrido|presencial|clt|pj|efetivo|temporario|bonus|beneficios|vr|alojamento|bruto|liquido|mensais|ferias|relocacao|visto|plr|escala);
    (horario|folga)*; home office; tempo integral; meio periodo; full time; part time; vale refeicao;
    plano de saude; inicio imediato; (por|ao) (mes|dia|ano); (por|a) hora; r $; # (horas|dias|mil|reais);
    carga horaria; faixa salarial; ajuda de custo
  `,
  trade: `
    (garcom|comercial|responsavel|chefe|assistente|dev|devs);
    (engenheir|desenvolvedor|programador|enfermeir|cozinheir|motorista|contador|contabilista|professor|eletricista|soldador|tecnic|arquitet|advogad|farmaceutic|medic|fisioterapeuta|encanador|canalizador|carpinteir|mecanic|vendedor|analista|diretor|gerente|coordenador|operador|consultor|designer|educador|padeir|pasteleir|cabeleireir|especialista|supervisor|psicolog|nutricionista)*;
    empregad* de mesa; tech lead
  `,
  career: `
    (carreira|disponivel|toparia|considerar|trajetoria|oportunidade|transicao|recolocacao); (disponib|mud)*;
    crescimento profissional;
    (novo|nova|novos|novas|proximo|proxima) (desafio*|oportunidade*|passo|etapa|projeto*|rumo*|ciclo|ares|horizonte*);
    abert* a; dispost* a; ouvir (propostas|sobre|uma);
    (te|lhe|voce|faz|faria) (interessa|interessaria|sentido|toparia|toparias|consideraria|aceitaria|teria interesse);
    teria interesse; tem interesse; interesse em; feliz (ai|na|no|onde); momento de carreira
  `,
  joining: `
    (conosco|connosco|bora); (juntar se|integrar|fazer parte|entrar|compor|vir|venha|junte se) _2;
    (nosso|minha|meu|nossa) (time|equipe|equipa|grupo|laboratorio|cozinha|oficina|squad|loja|clinica|escritorio|empresa);
    com a gente; na gente; para o time; trabalhar (com|na|no|para|em|aqui); vem (pra|para|trabalhar|com);
    estamos (crescendo|a crescer)
  `,
  client: `
    (consultoria|multinacional|confidencial); (meu|nosso|um|de um|um dos meus|um dos nossos|meus) cliente*;
    empresa (cliente|lider|nacional|parceira); grande (empresa|grupo|player); em nome de; startup (em|do|de)
  `,
  fitness: `
    (cv|curriculo|curriculum|aderente|fit|match|compativel|requisitos|despertou); (encaix|alinhad|adequad)*;
    (teu|seu|tua|sua|seus) (perfil|experiencia|percurso|trajetoria|candidatura|background|formacao|historico|conhecimento*);
    tem tudo a ver; (ideal|perfeito|perfeita) para; chamou _2 atencao; se enquadra
  `,
  offers: `
    represento; especializad*;
    (oferecemos|ofereco|ajudamos|ajudo|vendemos|vendo|fabricamos|fabrico|fornecemos|forneco|instalamos|imprimimos|alugamos|fazemos|faco|desenvolvemos|desenvolvo|acompanhamos|acompanho|apoiamos|distribuimos|importamos|importo|gerimos|traduzo|reparamos|consertamos|limpamos|automatizamos|treinamos|projetamos|cuido|cuidamos|propomos|construimos|produzimos|produzo|entregamos|atendemos|criamos|trabalhamos com|trabalho com|somos|permitimos|levamos|conectamos|reduzimos|assessoro|assessoramos);
    (nossa|nosso|nossos|nossas|minha|meu) (empresa|solucao|solucoes|plataforma|ferramenta|produto*|servico*|agencia|programa|software|app|metodo|sistema|catalogo|consultoria|torrefacao|curso|mentoria|tecnologia|cliente*);
    aqui na; sou da; falo da;
    (posso|podemos) (agregar|ajudar|contribuir|apoiar|somar); agregar valor; (minhas|nossas) solucoes
  `,
  product: `
    (software|plataforma|app|aplicativo|aplicacao|solucao|solucoes|sistema|sistemas|catalogo|brochura|assinatura|subscricao|tabela|site|apresentacao|modulo|kit|material);
    (produto|ferramenta|servico|maquina|equipamento|sensor|amostra|pacote|planilha|dashboard)*; portfolio de
  `,
  goods: `
    (consorcio|financiamento|imovel|imoveis|energia|luz|impressao|grafica|limpeza|marketing|seo|publicidade|contabilidade|faturacao|faturamento|consultoria|logistica|transporte|frete|moveis|mobiliario|catering|buffet|leasing|frota|hospedagem|telefonia|coaching|mentoria|formacao|lgpd|rgpd|ciberseguranca|previdencia|credito|holding|maquininha);
    (seguro|imobiliari|solar|embalage|vinho|traduca|fotograf|video|curso|terceiriz|cripto|investimento|precatorio)*;
    trafego pago; cafe para; redes sociais; plano de saude empresarial
  `,
  price: `
    (custa|comissao|margem|promocao|condicoes|condicao|gratis|pagar|paga|mensalidade|cotacao);
    (preco|orcamento|tarifa|desconto|custo|economi|poup|barat|fatura|taxa)*; # (euros|reais); # $; $ #; r $;
    sem custo; proposta comercial; a partir de; investimento de
  `,
  free: `
    (gratis|teste|experimentar|demo|demonstracao|auditoria|diagnostico|webinar|guia|checklist|sessao|brinde|piloto|ebook|cortesia|presente);
    (gratuit|amostra|ofert)*; sem compromisso; sem custo; vagas limitadas; ultimas vagas; aula gratuita
  `,
  gain: `
    (vendas|leads|faturamento|crescimento|crescer|produtividade|visibilidade|renda|gerar);
    (eficien|rentabil|lucr|aument|reduz|reduc|otimiz|automatiz|escal|dobr|resultado)*;
    mais (clientes|vendas|tempo|reservas|visibilidade|pacientes); novos clientes; liberdade financeira;
    # (%|por cento); horas (por|ao|a)
  `,
  references: `
    (case|cases|confiam|referencias);
    (muitas|muitos|varias|varios|mais de #|outras|outros|#|dezenas de|centenas de) _1 (empresas|clientes|negocios|clinicas|restaurantes|pmes|escolas|escritorios|hoteis|profissionais|empreendedor*|gestores|lojas|medicos|lideres|industrias);
    clientes como; empresas como; como (a sua|a tua|o seu|o teu|voce|a vossa); casos de sucesso;
    ja (usam|utilizam|confiam|atendemos|ajudamos|trabalhamos); no (seu|teu) (setor|segmento)
  `,
  pain: `
    (dor|dores|perder|perde|perdendo|dificil|estresse|stress|manual|manualmente|burocracia|papelada);
    (problema|cansad|fart|dificuldade|desperdic|desafio|sofr|complicad|sobrecarreg|gargalo)*; dor de cabeca;
    chega de
  `,
  slot: `
    (ligar|ligue|liga|ligacao|whatsapp|zap|calendly|zoom|marcar); (telefone|agenda|respond)*;
    (uma|breve|rapida|rapido|#|dez|quinze|vinte) _1 (chamada|call|reuniao|conversa|minutos|demo|videochamada|bate papo|min|papo|minutinhos);
    (posso|poderia|podemos|poderiamos|te|lhe) (enviar|mandar|mostrar|apresentar|ligar|contar|passar|explicar|envio|mando|mostro|conto|apresento|falar);
    (enviar lhe|mostrar lhe|enviar te|mostrar te|apresentar lhe|te mostrar|te apresentar|lhe apresentar|te enviar|lhe enviar);
    passar (por|ai); passo (por|ai); me chama; chama no; vamos (conversar|marcar|falar); bora marcar;
    que tal
  `,
  yourFirm:
    '(sua|seu|tua|teu|vossa|vosso|seus|teus) (empresa|negocio|clinica|restaurante|loja|escritorio|hotel|escola|equipe|equipa|time|clientes|site|marca|setor|segmento|adega|oficina|operacao|farmacia|obra|frota|armazem|fabrica|organizacao|departamento|academia|hospedes|pacientes|colaboradores|funcionarios|fazenda|pousada|consultorio|industria|gestao)',
  inTrade: `
    (vendo|vender|comercial|atacado|representante);
    (vendedor|fornecedor|distribuidor|autonom|corretor|parceria)*; nao sou (neutro|imparcial|isento);
    (sou|como) _1 (coach|consultor*|assessor*|corretor*|fotograf*|tradutor*|formador*|artesao|treinador*|mentor*);
    parceria comercial; interesse comercial; puxando a brasa
  `,
  bump: `
    (retomo|retomando|novamente|lembrete|reforcar); minha mensagem; mensagem anterior;
    nao (tive|recebi|obtive) _2 (resposta|retorno); te escrevi; lhe escrevi; ultima mensagem; ultima vez;
    de novo; passando (para|pra); conseguiu (ver|ler); teve (tempo|oportunidade|chance)
  `,
  study: `
    (estudo|estudando|estudos|universidade|uni|faculdade|graduacao|licenciatura|tcc|tese|dissertacao|estagio|bolsa|semestre|secundario|aluno|aluna|vestibular|enem|politecnico);
    (estudante|mestrad|doutorand|doutorad|estagiari|bolseir)*; curso de;
    (primeiro|segundo|terceiro|quarto|ultimo) (ano|periodo); ensino medio; professor* de;
    trabalho de conclusao; iniciacao cientifica; pesquisa (de|academica|sobre);
    (minha|meu|a|o) (professora|professor|profa|prof) _6 (usou|disse|falou|indicou|recomendou)
  `,
  newcomer: `
    (aprendiz|iniciante|junior|trainee|concurso); (comec|desempregad|demitid)*; jovem aprendiz;
    recem (formad*|licenciad*|graduad*); primeiro emprego; mudar de (carreira|area); transicao de carreira;
    (quero|gostaria de|queria|sonho em|pretendo) _2 (ser|entrar|aprender|trabalhar|tornar|atuar|migrar);
    (procuro|buscando|busco|a procura de|em busca de) _2 (trabalho|emprego|estagio|oportunidade|recolocacao|vaga);
    candidatar me; me candidatei; me candidatar; entrar na area;
    (tenho|com) # anos; quero ser; (ser|virar) (eletricista|dev|programador|igual);
    primeiros passos
  `,
  favour: `
    (favor|questionario|formulario|inquerito|indicacao|doacao|doar|votar|assinar|vaquinha|rifa|apoio);
    (agradec|grat|entrevist|pergunta|duvida|minutinho)*;
    (poderia|poderias|pode|podes|podia|podias|seria possivel|teria|terias|importava se|aceitaria) _4;
    me (ajudaria|ajudar); ajudava me; (se|quando) (tiver|tiveres|puder|puderes) _2;
    (uma|duas|tres|algumas|umas|par de) (pergunta*|duvida*|questao|questoes); minutos do (seu|teu);
    me colocar em contato; me apresentar; carta de
  `,
  connect: `
    (rede|linkedin|convite|seguir|acompanho|conexao|conexoes|ligacoes);
    (conect|contato|contacto|network|adicion)*; te sigo; manter contato; trocar figurinhas
  `,
  common: `
    (comum|tambem|turma|alumni|ambos|ambas|daqui); (mesm|igual|colega|conterrane|vizinh|compartilh|partilh)*;
    ex (alun*|colega*); antig* (colega*|alun*); somos (os dois|ambos|da|do|de);
    (aqui|por ca) (tambem|foi|e|aconteceu); eu tambem; como (voce|tu); formad* na; da mesma; do mesmo;
    na epoca
  `,
  wantsNothing: `
    simplesmente;
    nao (vendo|procuro|quero|peco|espero|precisa|precisas|e preciso|estou vendendo|tenho nada) _3;
    nada (para|a|mais|alem); (so|apenas) (queria|isso|para|pra|passando|dizer|agradecer|dar); era so;
    obrigad* (por|pelo|pela|pelos) (escrever|partilhar|compartilhar|publicar|texto|post|artigo|seu|teu|esse|sua|tua|mostrar);
    sem (segundas|compromisso de|interesse); de coracao; nem precisa;
    (parabens|felicitacoes) _5 (cargo|promocao|funcao|nomeacao|posicao|aniversario|premio|desafio|conquista|etapa|ciclo)
  `,
  gather: `
    (comunidade|grupo|associacao|clube|cafe|cafezinho|almoco|almocar|cerveja|copo|coletivo|ideias|experiencias|conversar|coral|forum|sindicato|slack|debater|partilhar);
    (voluntari|encontro|troca|afinidade|sinergia)*; bate papo; ordem dos; pessoas que
  `,
  invest: `
    (capital|rodada|ronda|seed|anjo|vc|portfolio|carteira|pitch);
    (invest|fundo|startup|empreended|fundador)*; serie a
  `,
  metYou: `
    sentei; (nos|a gente) (conhecemos|vimos|cruzamos|encontramos|sentamos|falamos);
    (conversamos|falamos|conhecemos|cruzamos|dividimos|almocamos|dancamos|partilhamos|trocamos|tomamos|encontramos) _3;
    (prazer|gosto|bom|otimo|adorei|foi) _2 (conhecer*|conversar|falar|encontrar|rever|te ver|ve lo|ve la|conhece lo|conhece la);
    sou (o|a|aquele|aquela) (que|do|da|cara|moca|rapaz|rapariga|pessoa);
    (voce|tu) (me|nos) (disse|contou|explicou|emprestou|deu|recomendou|falou|perguntou|indicou);
    (me|nos) (disseste|contaste|explicaste|deste|falou|contou);
    (nossa|nosso|da) (conversa|papo|encontro|reuniao|bate papo|almoco); conhece lo; conhece la; conhecer te;
    te conhecer; estive (sentad*|contigo|ao lado); sentad* ao;
    (voce|tu) (respondeu|explicou|ensinou|ajudou|emprestou|contou) _2; (lista|fila) (de|do|da) (participantes|credenciamento|inscritos); estivemos (juntos|no|na|em); fizemos (dupla|grupo|par); fui ouvinte;
    (apos|depois da) nossa _1 (chamada|reuniao|conversa|ligacao|call)
  `,
  event: `
    (feira|congresso|conferencia|workshop|webinar|seminario|stand|estande|forum|painel|palestra|meetup|encontro|simposio|salao|exposicao|inauguracao|jantar|gala|hackathon|masterclass|visita|apresentacao|festival|summit|live|aula);
    (jornada|evento)*; oficina de; mesa redonda; curso em; semana de; formacao em; roda de;
    jornadas (de|do); credenciamento; mesa (sobre|redonda); corrida (de|do); oficina de
  `,
  recently: `
    (ontem|anteontem);
    (semana|mes|ano|segunda|terca|quarta|quinta|sexta|sabado|domingo|fim de semana) passad*;
    (na|no|da|do) (ultima|ultimo|segunda|terca|quarta|quinta|sexta|sabado|domingo); outro dia;
    hoje (cedo|de manha); esta manha; ha (dias|pouco|uns|dois|tres); depois (do|da|de);
    (apos|durante) (a|o|nossa|sua)
  `,
  thanksFor: `
    obrigad* (por|pela|pelo|mais|de novo|novamente) _1 (ter|vir|visita*|presenca|participa*|passar|passagem|conversa|papo|companhia|atencao|vindo|tempo|tudo|uma);
    (visita|presenca|participacao|companhia); (espero|esperamos) que (tenha|tenhas|a viagem|tenham|tudo);
    foi (um prazer|muito bom|otimo|bom); bom te ver
  `,
  promised: `
    (anexo|link|slides|gravacao|fotos); (promet|segue)*;
    (como|conforme) (combin*|promet*|fal*|acord*|conversamos|disse|mencion*);
    aqui (esta|estao|vai|vao|segue|fica|tem); em anexo; apresentacao em; te devo; fiquei de; ficou de;
    ficamos de; continuar (a|nossa|o); retomar (a|o); dar continuidade
  `,
  we: '(nos|nosso|nossa|nossos|nossas|somos|temos|estamos)',
  i: '(eu|me|meu|minha|meus|minhas|sou|estou|tenho)',
  you: '(voce|seu|sua|seus|suas|tu|te|teu|tua|lhe|voces|vosso|vossa)',
};
