import type { AutomationTable } from '../automation';
import { INTENT_PT } from './intent';

/** Portuguese wording of notes that go to many, and of those that cannot; what wants and offers say stands in `intent.ts`. Folded. */
export const AUTOMATION_PT: AutomationTable = {
  opener: `
    (vi|encontrei|analisei|analisando|olhando|visitei|li|cheguei|navegando|notei|vendo) _3 (seu|teu) (perfil|linkedin|curriculo|trabalho); (espero que|tomara que) _6 (bem|otimo|semana|otima); (meu nome e|me chamo|chamo me|sou) _2 (fundador*|consultor*|diretor*|coach|recruiter|recrutador*|ceo|especialista|responsavel|gestor*|tech|head|founder); tudo bem ?; como vai ?; tudo certo ?;
    (entro em contato|estou entrando em contato|gostaria de me apresentar|estou te chamando|te chamei|venho por meio|passando para|contacto o|escrevo lhe|escrevo te) _3; (vi|notei|percebi|reparei|vejo) que (voce|es|trabalha|esta|trabalhas|atua|o senhor|a senhora) _3; (obrigad*|prazer) _1 (por conectar|por aceitar|pela conexao|em conectar|por me aceitar|em te conhecer virtualmente); (pergunta rapida|uma duvida rapida|rapidinho); (bom dia|boa tarde|boa noite)
  `,
  flattery: `
    (seu|teu|sua|tua) (perfil|trajetoria|experiencia|carreira|trabalho) _6 (interess*|chamou|atencao|impression*|encaixa*|inspir*|combina*|aderente|excelente|incrivel|tudo a ver|gostei); (impressionad*|inspirad*|encantad*|gostei muito|achei) _3 (seu|sua|perfil|interessante|trajetoria|experiencia|incrivel); (parabens) _1 (pela|pelo|por) _2 (trajetoria|cargo|promocao|conquista*|sucesso|carreira|novo|nova|crescimento);
    (perfil|trajetoria|experiencia|carreira) (muito )?(interessante|impressionante|inspiradora|solida|incrivel|excelente|inspirador|admiravel); (perfis|profissionais|pessoas|lideres|alguem|um perfil|gente|talentos) como (voce|o seu|tu|a sua|voces|o teu); (adoro|admiro|gosto) _3 (o que voce|seu trabalho|seu conteudo|o que faz)
  `,
  network: INTENT_PT.network,
  mass: `
    (empresas|negocios|profissionais|equipes|equipas|lideres|empreendedores|pmes|marcas|diretores|clientes) (como|similares|parecidas com|iguais) _2 (a sua|sua|voce|o seu|a vossa|voces|seu|a tua); (na|da|no|do|em) (sua|seu|tua|teu) (area|setor|ramo|segmento|regiao|mercado|industria|nicho); (profissionais|pessoas|lideres|especialistas|executivos|empresarios|empreendedores) (da|do|de|na) _2 (area|setor|ramo|segmento|mercado|sua area|tecnologia);
    (muitas|muitos|a maioria d*|varias|varios|diversas|diversos) _1 (empresas|negocios|profissionais|clientes|empreendedores|donos|gestores|lideres|empresarios); (na sua rede|conhece alguem|compartilhar com sua rede|indicar alguem|pode indicar) _2; (ola|oi|prezad*|caros|bom dia) (a todos|pessoal|colega|profissional|rede|todos|gente);
    (muitas|muitos) (farmacias|clinicas|escolas|hoteis|restaurantes|lojas|oficinas|escritorios|profissionais|pessoas|medicos|veterinarios|advogados) _3; (clinicas|escolas|hoteis|restaurantes|industrias|farmacias|empresas) (de|como|que) _3; (obrigad*) por (visitar|participar|ter participado|assistir|ter assistido) _4; a (equipe|equipa) (da|do) _2; comunidade (exclusiva|gratuita)
  `,
  offer: INTENT_PT.recruit,
  pitch: `${INTENT_PT.sell};
    (represento|somos|sou da|lidero|trabalho numa|trabalho em) _1 (uma|um|a|o) _1 (empresa|corretora|agencia|consultoria|consultora|startup|clinica|fabrica|plataforma|distribuidora|imobiliaria|seguradora|fundo|family office) _3; (condicoes|precos|valores|tarifas) (especiais|exclusiv*|diferenciad*|promocion*); nosso (aplicativo|app|crm|robo|cartao|consultor|especialista|portfolio|catalogo) _3; a nossa (empresa|equipa|plataforma|agencia) _3; aproveito (para|e) _4; (cadastre se|inscreva se|clique no link|acesse o link|responda|chame no|chama no|me chama) _2; (vagas|lugares) limitad*; preco especial; sem _1 (investimento|burocracia|obra|fidelidade|risco|juros|entrada|mensalidade); (dores de cabeca|dor de cabeca|apagando incendio*|ja pensou em|voce sabia|sabia que|cansado de|cansada de) _3; (e ai que entramos|foi por isso que criamos|por isso criamos) _2`,
  call: `
    (#|uns|quinze|dez) (min|minutos|minutinhos); (uma|breve|rapid*|um) _1 (call|reuniao|conversa|bate papo|papo|ligacao|chamada|videochamada) _4; (voce|tem|teria|terias|esta|estaria|estarias|podemos|podemos|poderiamos|gostaria|toparia|aceitaria|topa) _2 (disponivel|disponibilidade|abert*|interess*|minutos|tempo|agendar|conversar|falar|marcar|bater|trocar|aberto|conhecer|interesse) _3;
    (o que acha|faz sentido|tem interesse|te interessa|vamos conversar|bora|topa|que tal|podemos conversar|podemos falar|interessa|gostaria de saber mais|posso contar com) _4 ?; (agendar|agendamos|marcar|marcamos|reservar) _3 (call|reuniao|conversa|horario|demo|papo|sessao); (minha|meu|link) _1 (agenda|calendly|calendario); (esta|proxima|nesta|essa|nessa) semana;
    (posso|poderia|deixa eu) _2 (enviar|mandar|compartilhar|ligar|mostrar|te enviar|te mandar|apresentar|explicar) _2; (se tiver interesse|se fizer sentido|caso tenha interesse|me avisa|me avise|fico no aguardo|aguardo seu|me diga|qualquer coisa);
    (tenho|temos) (horarios|disponibilidade) _3; quando (poderia*|podemos|podia|pode|lhe da jeito|te da jeito) _2; (na proxima|para a) semana; (me conte|me diz|me diga) quando; (se|caso) _2 (for|seja) _2 (pessoa|momento) _3; agradeco que _3; (posso|podemos) (ligar|falar|chamar|agendar) _2; quer que (eu|lhe|te) _4; gostaria de (agendar|saber|conhecer|apresentar) _3
  `,
  bump: `
    (dando|dar|fazer|fazendo) _1 (follow up|seguimento|continuidade) _3;
    (retomando|retomar|reforcando|reforcar|insistir) _3;
    (minha|meu|minhas) (ultima|mensagem anterior|ultimo|anterior) _1 (mensagem|email)?;
    (conseguiu|conseguiste|teve|pode|chegou a) _3 (ver|ler|olhar|oportunidade|tempo|avaliar);
    (ultima|ultimo) (mensagem|tentativa); nao (tive|recebi) (retorno|resposta); passando para (lembrar|saber)
  `,
  boast: `
    # % _4; (mais de|ja|ate|em) # _1 (empresas|clientes|negocios|profissionais|usuarios|empreendedores|marcas|alunos);
    # (empresas|clientes|usuarios|marcas|alunos) (confiam|ja|que|nos); (# x|# vezes) (mais|suas|seus|o)?;
    em (apenas|menos de|ate|so|#) # (dias|semanas|meses|minutos|horas);
    (lider|lideres|referencia|numero um) (em|no|na|do|da) _2; resultados (garantidos|comprovados|reais|mensuraveis);
    (mais de|ja sao|sao) # (clinicas|hoteis|hospitais|escolas|lojas|restaurantes|farmacias|profissionais|pessoas|alunos|cidades) _2; (economizam|reduzem|aumentam|poupam) _3 %
  `,
  closing: `
    (um abraco|abraco|abracos|abs|atenciosamente|cumprimentos|com os melhores cumprimentos|att|bom dia|otima semana|boa semana|otimo dia|um otimo dia|sucesso|forte abraco);
    (fico no aguardo|aguardo|no aguardo|fico a disposicao|a disposicao|fico a espera|aguardo seu retorno);
    (obrigad*|grat*) (desde ja|pela atencao|pelo seu tempo|antecipadamente);
    (sem compromisso|se nao for|caso nao|sem problemas); p s;
    (fico|ficamos) (no|a|ao) (aguardo|disposicao|espera|dispor) _2; (qualquer duvida|estou a disposicao|sucesso sempre|vamos juntos|espero seu retorno|aguardo retorno|agradeco desde ja|agradeco a atencao)
  `,
  output: `
    (seu|teu|sua|tua) (post|artigo|publicacao|podcast|livro|palestra|entrevista|webinar|estudo|video|episodio|newsletter|apresentacao|tese|projeto|comentario|texto|aula|oficina|fala) _2 (sobre|acerca|de|em|com|onde|que|do|da|no|na|me);
    (voce|tu) _2 (escreveu|publicou|disse|contou|comentou|compartilhou|mencionou|apresentou|explicou|lancou|abriu|escreveste|disseste|falou) _4;
    (li|ouvi|assisti|vi|lendo|escutei) _3 (artigo|podcast|entrevista|palestra|livro|post|publicacao|video|episodio|texto) _3;
    (seu|teu|sua|tua|vosso|vossa|seus|suas) (planilha|template|plugin|biblioteca|receita|receitas|tutorial|guia|mapa|canal|app|aplicativo|relatorio|tese|conferencia|comunicacao|intervencao|resposta|pergunta|dica|dicas|sugestao|parecer|laudo|exposicao|mural|disco|filme|curso|framework|repositorio|jogo|desenho|reportagem|cronica|poema|foto|espetaculo|thread|notas|dados|ensaio|metodo|tecnica|solucao|explicacao|coro|azeite|horta) _2 (sobre|de|do|da|no|na|em|para|que|me|nos); (usei|uso|usamos|testei|montei|apliquei|copiei|imprimi|rodei|instalei|adotei|repeti|comprei|reli|segui) _1 (o|a|os|as|ao|a) (seu|sua|seus|suas|teu|tua|teus|tuas) _3; (voce|vc|o senhor|a senhora|tu) _2 (conduziu|montou|criou|fez|construiu|traduziu|organizou|respondeu|mostrou|descreveu|inventou|desenhou|restaurou|gravou|pintou|plantou|recuperou|defendeu|propos|ensinou|narrou|dirigiu|refez|conta|contou) _3
  `,
  met: `${INTENT_PT.follow};
    nos (conhecemos|encontramos|cruzamos|vimos|sentamos) _4; (conhecemo|encontramo|cruzamo|vimo|sentamo) nos _3; estivemos (juntos|juntas|na mesma|no mesmo|os dois) _3; (sentei|estava|estive|fiquei) _2 (ao seu lado|ao teu lado|do seu lado|na mesma mesa|na mesma sala) _2; (fui|foi|foste) _1 (seu|sua|teu|tua|meu|minha) (alun*|professor*|chefe|colega|paciente|estagiari*|orientador*|vizinh*) _3; (fomos|eramos) _1 (colegas|vizinhos|vizinhas) _3; (trabalhei|trabalhamos|estudei|estudamos|andei) _1 (contigo|consigo|com voce|com o senhor|com a senhora|juntos|juntas) _3; (turma|formatura) (de|da|do) _2 # _1; (te|lhe) (vi|ouvi|conheci|vendi|comprei|emprestei) _4; (ficou|fiquei) de (te|lhe|me|mandar|enviar) _3; (comprei|compramos) _3 (contigo|consigo|com voce|de voce)`,
  referral: `
    (me indicou|me recomendou|me sugeriu|me falou|me disse|me passou seu|me passou o seu|me contou|falou de voce|recomendou me) _4;
    (indicad* por|por indicacao|da parte de|por sugestao) _3; (amig*|contato|coleg*) em comum _2;
    quem me (falou|passou|indicou|deu|contou|recomendou|sugeriu|disse|mandou) _4; (deu me|me deu|passou me|me passou|deram me|me passaram|me deram) _1 (seu|teu) (contacto|contato|nome|telefone|numero) _3; (seu|teu) nome (surgiu|apareceu|veio) _3; (disse|disse me|garantiu|contou|contou me|acha) que (voce|o senhor|a senhora|es|tu|era consigo) _3
  `,
  reason: `
    (porque|ja que|pois) (voce|sua|seu|nos|eu|a gente|tu) _3;
    (me|nos) _1 (ajudou|fez|deixou|poupou|inspirou|convenceu|levou) _3;
    (nos|temos|tivemos|a gente) _2 (o mesmo|a mesma|igual|mesmo problema) _2;
    (como|por que) _1 (voce|voces|fez|conseguiu|decidiu|resolveu|resolvem) _3; (testei|testamos|apliquei|aplicamos) _3;
    (fiquei|andei|fiquei me) _1 (pensando|a pensar|curios*) _3; (na minha|no meu) (escola|hospital|oficina|cidade|turma|cozinha|tese|aldeia|bairro|laboratorio|equipe|equipa|caso|quinta|fazenda) _3; (tentei|tentamos|experimentei|repeti|repetimos|copiei|adaptei|corrigi|refiz|medi|comparei|fui ver|fui olhar) _3; (mudou|abriu|resolveu|salvou|poupou) _1 (minha|meu|nossa|nosso|me|nos) _3; (minha|a minha) (duvida|pergunta) (e|era) _3
  `,
};
