import type { IntentTable } from '../intent';

/** Portuguese wording of what a note wants, of Brazil and Portugal. Folded: no accents. */
export const INTENT_PT: IntentTable = {
  recruit: `
    (busco|buscamos|buscando|procuro|procuramos|procurando|procura|precisamos|contratando|contratamos|selecionando|estamos a procura|estou a procura|a recrutar|recrutar) _6 (desenvolvedor*|engenheir*|perfil*|candidat*|profissional*|profissionais|analista*|consultor*|gerente|coordenador*|gestor*|tecnic*|contador*|enfermeir*|designer*|arquitet*|especialista*|developer|pessoa*|talento*|alguem|dev|programador*|vendedor*|motorista*|atendente*);
    (recrutador*|recrutamento|recruiter|headhunter|talent acquisition|tech recruiter|selecao de|hunter|aquisicao de talentos|sou do rh|do rh|consultoria de rh|recursos humanos) _2;
    (vaga|vagas|oportunidade*|posicao|posicoes|processo seletivo|cargo) _5 (perfil|cliente*|empresa*|remot*|interess*|aberta*|para|em|de|combina*|tem tudo|home office|hibrid*|clt|pj|na|no);
    (nova*|otima*|uma|excelente*|super|novo*) _1 (vaga|vagas|oportunidade*|desafio*|posicao) _3; (aberto|aberta|disponivel|interessad*|disposto|interesse) _4 (oportunidade*|proposta*|vaga*|desafio*|ouvir|conversar sobre|mudanca|nova*|novo*);
    (seu|teu|o seu|o teu) (perfil|curriculo|cv|experiencia|trajetoria) _6 (vaga|encaixa*|combina*|interess*|aderente|adequa*|alinha*|oportunidade|ideal|match|chamou|perfeit*);
    (meu|nosso|um|cliente) _1 cliente _4; (estamos|estou) _1 (abrindo|com) _2 (vaga*|posic*|oportunidade*|processo*); (descricao|detalhes) (da|do) (vaga|posicao|cargo|job); (salario|remuneracao|faixa salarial|beneficios|clt|pj|vale refeicao|plano de saude|regime) _2;
    (enviar|envia|manda|mandar|encaminhar|compartilhar) _3 (curriculo|cv|a vaga|descricao da vaga); (fazer parte|integrar|reforcar|somar) _3 (time|equipe|equipa|empresa); (meio periodo|periodo integral|tempo integral|contratacao|full time|home office); r $ # mil
  `,
  recruitHint: `(vaga|vagas|oportunidade*|posicao|cargo|selecao|salario|remoto|hibrido|candidat*|curriculo|cv|carreira|talento*|emprego|time); (sua|tua) (experiencia|trajetoria|carreira); (busco|buscamos|procuro|procuramos)`,
  sell: `
    (ajudo|ajudamos|ajudando|apoiamos|oferecemos|ofereco|atendemos|assessoramos|desenvolvemos|fabricamos|fabrica|vendemos|especializada|especializados|implementamos|fornecemos|criamos|otimizamos|acompanhamos) _4;
    (ajud*|apoi*|assessor*|atend*) _4 (empresa*|negocio*|pme*|empreendedor*|profissiona*|equipe*|cliente*|lideres|marca*|startup*|donos|gestor*|empresario*|advogad*|medic*|coaches);
    (nossa|nosso|nossos|nossas|minha|meu|meus) _1 (solucao|solucoes|software|plataforma|servico*|produto*|ferramenta*|agencia|sistema|programa|metodologia|curso*|mentoria|metodo|empresa|app|consultoria);
    (mais|novos|gerar|atrair|captar|captacao de|conquistar|fechar) _1 (clientes|leads|vendas|prospects|reunioes|negocios|contratos); (aumentar|reduzir|melhorar|otimizar|escalar|dobrar|automatizar|economizar|alavancar|impulsionar) _1 (suas|seus|sua|seu|as|os|o|a|vendas|custos|receita|faturamento|resultados|tempo|produtividade|ate);
    (demo|demonstracao|teste gratis|teste gratuito|diagnostico gratuito|consultoria gratuita|sessao gratuita|webinar|case de sucesso|cases|orcamento|desconto|sem compromisso|gratis|gratuit*|aula gratuita|masterclass|e book|ebook|catalogo);
    (agendar|agendamos|marcar|marcamos|bater um papo) _3 (reuniao|call|conversa|demo*|papo|ligacao|cafe|minutos|bate papo); (leads|prospeccao|trafego pago|funil|faturamento|marketing digital|redes sociais|seo) _2;
    (maior|maiores|principal|principais) _1 (desafio*|problema*|dor|dores|gargalo*); (posso|quer|queria|gostaria de|deixa eu) _2 (mostrar|apresentar|ver) _3; (seguro*|consorcio|imovel|imoveis|credito|energia solar|investimentos|franquia|outsourcing) _2; (teria|tem|tens|terias) _3 (minutos|minutinhos);
    (sou|como) _1 (coach|consultor*|mentor*|corretor*|assessor de investimentos) _3 (ajud*|acompanh*|de|para);
    quantas horas _4 (equipe|equipa|time|perd*|gast*)
  `,
  sellHint: `(solucao|solucoes|software|plataforma|servico*|produto*|ferramenta*|fornecedor*|parceria*); (clientes|vendas|marketing|negocio|empresa|crescimento|resultados|automacao|receita|custos); # minutos; # %; (fundador*|ceo|socio|socia|diretor comercial|dono|dona) (da|do|de|na|no); (sua|tua|seu) (empresa|negocio|equipe|equipa|marca|operacao); (calendly|agenda|reuniao); (obrigad* por|obrigado por) (conectar|aceitar); sou _1 (coach|consultor*|mentor*|corretor*|copywriter)`,
  seek: `
    (busco|buscando|procuro|procurando|em busca|a procura) _5 (emprego|trabalho|recolocacao|oportunidade*|vaga|primeira oportunidade|primeiro emprego|novos desafios|novo desafio|uma nova oportunidade); (me candidatei|candidatar|candidatei|candidatando|inscrevi|apliquei|aplicar) _5;
    (meu|enviar meu|anexo meu|segue meu|deixar meu|envio o meu) (curriculo|cv); (tem|ha|existe|teria) _2 (vagas|alguma vaga|vaga aberta|oportunidades abertas|oportunidade) _4 (empresa|time|equipe|area|voces|na|no); (desempregad*|recolocacao|transicao de carreira|aberto a oportunidades|em busca de recolocacao);
    (me indicar|indicacao para|indicar meu|me recomendar|recomendacao para a vaga); (trabalhar|fazer parte) _2 (na|no|com|da|do) (sua|seu|vossa|vosso) (empresa|time|equipe|equipa)
  `,
  ask: `
    (sou|como|estudante) _2 (estudante|alun*|recem formad*|estagiari*|universitari*|doutorand*|mestrand*|graduand*|calour*); (estudo|estudando|curso|cursando) _5 (faculdade|universidade|engenharia|direito|marketing|economia|administracao|medicina|psicologia|semestre|mestrado|graduacao|licenciatura);
    (estagio|estagios|jovem aprendiz|trainee) _3; (tcc|tese|dissertacao|mestrado|monografia|pesquisa|questionario|inquerito|trabalho de conclusao) _5; (poderia|poderias|pode|podes|conseguiria|gostaria|queria|podia) _4 (me ajudar|ajudar me|ajudar|orientar|aconselhar|dica*|conselho*|guiar|indicar alguem|pedir|perguntar|mentor*|responder|tirar|tirar uma duvida|me dar|conversar sobre a sua carreira);
    (dica|dicas|conselho|conselhos|orientacao|opiniao|feedback) _4 (para|sobre|de|me|que|seria|agradec*); (alguma|algumas|uma) (dica*|orientacao|duvida*); (mentor|mentoria para|ser meu mentor|ser minha mentora); (um favor|pedir ajuda|preciso de ajuda|me ajudar|uma ajuda);
    (responder|preencher|participar) _3 (pesquisa|questionario|entrevista|inquerito|formulario); (doacao|doacoes|doar|vaquinha|apoiar minha causa); (me apresentar|apresentacao) (a|ao|para) _3; (estou comecando|quero entrar|iniciar na area|migrar para) _4
  `,
  askHint: `(estudante|faculdade|universidade|curso|tcc|mestrado|estudos|graduacao); (agradec*|ajuda|ajudar|dica*|conselho*); (umas|algumas) (perguntas|duvidas)`,
  network: `
    (ampliar|expandir|aumentar|construir|crescer) _1 (minha|nossa|a|sua) _1 (rede|network*); (fazer parte|parte|participar|adiciona*|adicionar|integrar|ter voce|te lo|te la) _3 (rede|contatos|contactos|network*);
    (gostaria|adoraria|queria|quero|prazer|feliz|gostava|seria otimo|vamos) _3 (conectar|conectarmos|me conectar|nos conectar|conhecer|trocar|acompanhar|adicionar|fazer parte|seguir|contato|contactar|ter voce|estar em contato); (vamos nos conectar|vamos conectar|conecte se|mantenhamos|vamos manter);
    (trocar|compartilhar|partilhar) _1 (ideias|experiencias|conhecimento*|figurinhas|informacoes|opinioes|insights|impressoes); (alumni|ex alun*|mesma universidade|mesma faculdade|mesmo curso|colega de turma|antigo aluno|antiga aluna); (investidor*|rodada|captando|fundo de investimento|anjo|venture capital|pitch|captacao seed|series a);
    (mesmo|mesma|mesmos|mesmas) (area|setor|ramo|interesses|segmento|mercado|profissao); (tomar um cafe|um cafe|um almoco) _2; (acompanhar|ler|acompanho) _2 (o que|seu trabalho|seus|voce publica|suas)
  `,
  networkHint: `(rede|conexao|conexoes|conectar|networking|contato*); (area|setor|segmento|ramo); (seu|sua|seus|suas|teu) (post|publicac*|artigo*|conteudo*|trabalho|podcast|texto); (colabor*|sinergia*|coleg*|parceria)`,
  follow: `
    (prazer|bom|otimo|legal|feliz|alegria|gostei|adorei|satisfacao|foi incrivel|foi um gosto) _4 (conhece lo|conhece la|conhecer voce|te conhecer|conhecer te|conhece los|conversar|falar contigo|falar com voce|encontrar|encontrar voce|rever|ter conhecido|conhecido voce|te encontrar|nossa conversa|nosso papo|trocar ideia ontem|bater papo);
    (nos conhecemos|conversamos|falamos|nos encontramos|nos vimos|batemos um papo|encontramo nos|conhecemo nos|trocamos ideia|nos cruzamos) _5; (obrigad*|parabens|valeu) _1 (pela|pelo|por) _2 (palestra|oficina|workshop|apresentacao|aula|conversa|webinar|sessao|visita|painel|curso|treinamento|bate papo|papo|keynote);
    (como|conforme) (combinamos|combinado|prometi|prometido|falamos|conversamos|falado|te disse|acordado); (depois|apos|a seguir|na sequencia) _2 (nossa|nosso|da nossa|do nosso|sua|da sua|a sua) _2 (conversa|reuniao|encontro|papo|palestra|evento|call|apresentacao|visita);
    (assisti|estive|participei|fui|estava) _4 (palestra|oficina|workshop|webinar|apresentacao|evento|feira|congresso|aula|painel|curso); (ontem|semana passada|na terca|na quarta|na quinta|na sexta|na segunda|no sabado|anteontem) _3 (no|na|em|durante) _3 (feira|congresso|evento|estande|palestra|meetup|forum|conferencia|workshop|encontro|painel);
    (nos vemos|vai estar|vais estar|voce vai|estara) _3 (feira|congresso|evento|conferencia|summit|forum)
  `,
  followHint: `(feira|congresso|evento|conferencia|meetup|workshop|forum|estande|webinar|palestra|seminario|painel); (ontem|semana passada|outro dia|hoje cedo); (manter|vamos manter|mantemos|ficamos em|seguimos em) contat*; conhecer voce`,
};
