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
    (muitas|muitos|a maioria d*|varias|varios|diversas|diversos) _1 (empresas|negocios|profissionais|clientes|empreendedores|donos|gestores|lideres|empresarios); (na sua rede|conhece alguem|compartilhar com sua rede|indicar alguem|pode indicar) _2; (ola|oi|prezad*|caros|bom dia) (a todos|pessoal|colega|profissional|rede|todos|gente)
  `,
  offer: INTENT_PT.recruit,
  pitch: INTENT_PT.sell,
  call: `
    (#|uns|quinze|dez) (min|minutos|minutinhos); (uma|breve|rapid*|um) _1 (call|reuniao|conversa|bate papo|papo|ligacao|chamada|videochamada) _4; (voce|tem|teria|terias|esta|estaria|estarias|podemos|podemos|poderiamos|gostaria|toparia|aceitaria|topa) _2 (disponivel|disponibilidade|abert*|interess*|minutos|tempo|agendar|conversar|falar|marcar|bater|trocar|aberto|conhecer|interesse) _3;
    (o que acha|faz sentido|tem interesse|te interessa|vamos conversar|bora|topa|que tal|podemos conversar|podemos falar|interessa|gostaria de saber mais|posso contar com) _4 ?; (agendar|agendamos|marcar|marcamos|reservar) _3 (call|reuniao|conversa|horario|demo|papo|sessao); (minha|meu|link) _1 (agenda|calendly|calendario); (esta|proxima|nesta|essa|nessa) semana;
    (posso|poderia|deixa eu) _2 (enviar|mandar|compartilhar|ligar|mostrar|te enviar|te mandar|apresentar|explicar) _2; (se tiver interesse|se fizer sentido|caso tenha interesse|me avisa|me avise|fico no aguardo|aguardo seu|me diga|qualquer coisa)
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
    (lider|lideres|referencia|numero um) (em|no|na|do|da) _2; resultados (garantidos|comprovados|reais|mensuraveis)
  `,
  closing: `
    (um abraco|abraco|abracos|abs|atenciosamente|cumprimentos|com os melhores cumprimentos|att|bom dia|otima semana|boa semana|otimo dia|um otimo dia|sucesso|forte abraco);
    (fico no aguardo|aguardo|no aguardo|fico a disposicao|a disposicao|fico a espera|aguardo seu retorno);
    (obrigad*|grat*) (desde ja|pela atencao|pelo seu tempo|antecipadamente);
    (sem compromisso|se nao for|caso nao|sem problemas); p s
  `,
  output: `
    (seu|teu|sua|tua) (post|artigo|publicacao|podcast|livro|palestra|entrevista|webinar|estudo|video|episodio|newsletter|apresentacao|tese|projeto|comentario|texto|aula|oficina|fala) _2 (sobre|acerca|de|em|com|onde|que|do|da|no|na|me);
    (voce|tu) _2 (escreveu|publicou|disse|contou|comentou|compartilhou|mencionou|apresentou|explicou|lancou|abriu|escreveste|disseste|falou) _4;
    (li|ouvi|assisti|vi|lendo|escutei) _3 (artigo|podcast|entrevista|palestra|livro|post|publicacao|video|episodio|texto) _3
  `,
  met: INTENT_PT.follow,
  referral: `
    (me indicou|me recomendou|me sugeriu|me falou|me disse|me passou seu|me passou o seu|me contou|falou de voce|recomendou me) _4;
    (indicad* por|por indicacao|da parte de|por sugestao) _3; (amig*|contato|coleg*) em comum _2
  `,
  reason: `
    (porque|ja que|pois) (voce|sua|seu|nos|eu|a gente|tu) _3;
    (me|nos) _1 (ajudou|fez|deixou|poupou|inspirou|convenceu|levou) _3;
    (nos|temos|tivemos|a gente) _2 (o mesmo|a mesma|igual|mesmo problema) _2;
    (como|por que) _1 (voce|voces|fez|conseguiu|decidiu|resolveu|resolvem) _3; (testei|testamos|apliquei|aplicamos) _3
  `,
};
