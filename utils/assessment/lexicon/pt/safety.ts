import type { SafetyTable } from '../safety';

/** Portuguese wording of scams. Folded: no accents. */
export const SAFETY_PT: SafetyTable = {
  payFirst: `
    (pagar|pague|paga|depositar|deposite|transferir|transfira|enviar|fazer|faca) _4 (taxa|curso obrigatorio|caucao|pix|inscricao|cadastro|treinamento|adiantado|deposito|exame admissional|uniforme|formacao);
    (gift card*|cartoes presente|cartao presente|western union); (recarregar|carregar) _2 (conta|saldo|carteira) _3;
    mediante (pix|pagamento|deposito|transferencia) _3;
    (transferir|transfira|depositar|deposite) _3 $ # _8 (antes|comecar|vaga|cadastro|curso|inscricao);
    (taxa) (do|da|de) (selo|premio|inscricao|publicacao|jantar|certificado) _10 (garante|garantir|r $); (pagar|transferir|depositar|pague|transfira|deposite) _8 minha conta (pessoal|particular)
  `,
  fee: `
    (taxa de inscricao|taxa de cadastro|taxa de registo|taxa de registro|taxa administrativa|caucao|deposito inicial|deposito minimo|deposito reembolsavel|pagamento antecipado|adiantamento|taxa de liberacao|taxa de treinamento|kit inicial|taxa de adesao|custo do curso) _5;
    (sera|e|devolvido|totalmente) reembols* _2
  `,
  identity: `
    (copia|foto|fotos|imagem|selfie) _3 (rg|cpf|cnh|documento*|passaporte|cartao de cidadao|identidade|bilhete de identidade); (enviar|envie|mande|informar|informe|precisamos|passar|fornecer|mandar) _5 (dados bancarios|conta bancaria|numero da conta|chave pix|cartao de credito|numero do cartao|iban|nib|senha|codigo de verificacao|codigo sms|cpf|dados do cartao);
    (seus|seu|teus|sua) (dados bancarios|numero do cartao|chave pix|conta bancaria) _3
  `,
  runCode: `(clonar|clone|baixar|baixe|executar|execute|descarregar|descarregue|descompactar) _5 (repo|repositorio|projeto|codigo|arquivo|ficheiro|zip|script|apk|jogo|aplicativo) _8 (antes|entrevista|local|localmente|maquina|computador|previamente); antes _4 (entrevista|call|chamada|reuniao|conversa) _5 (clon*|baix*|execut*|instal*); (anydesk|teamviewer)`,
  task: `
    (curtir|curtindo|curta|avaliar|avaliando|avalie|dar like|dando like|gostar|assistir|assistindo|classificar|otimizar|clicar|clicando|seguir|seguindo|comentar) _4 (videos|hoteis|produtos|aplicativos|apps|youtube|tiktok|instagram|restaurantes|anuncios|canais|perfis|lojas|posts);
    (tarefas|tarefa|missoes) _1 (simples|facei*|online|remunerad*|diaria*|pagas); (simples|pequenas|faceis) tarefas; (avaliacao|otimizacao|classificacao) de (hoteis|produtos|aplicativos|apps|dados); (curtir|curte|curtidas|avaliar|avalia|seguir) _4 (produtos|videos|hoteis|lojas|perfis|paginas)
  `,
  earn: `
    # (euros|euro|$|dolares|usd|reais|eur) _3 (por dia|ao dia|diario*|diaria*|cada dia|todo dia); $ # _4 (por dia|ao dia|diario*|diaria*|cada dia|todo dia);
    (ganhos|renda|pagamento*|lucro*) (diario*|diaria|na hora|imediat*); (tirar|tira|ganhar|fazer) _3 # por dia
  `,
  homeJob: `
    (trabalho|trabalhe|trabalhar|emprego|ganhe|ganhar|renda|dinheiro) _3 (em casa|de casa|sem sair de casa|online|pelo celular|com o celular|pelo telemovel|a partir de casa|home office simples); (renda|rendimento|dinheiro|ganho) (extra|passiva|passivo|adicional|complementar);
    (meio periodo|tempo parcial|horario flexivel|horarios flexiveis|tempo livre|horas vagas|part time) _4; # (a|ou)? (#)? (horas|minutos) (por dia|ao dia|diari*); (trabalho|emprego) (facil|simples|flexivel)
  `,
  noExperience: `(sem|nao precisa|nao e necessario|nao exige|nao precisa de) _2 (experiencia|entrevista|formacao|conhecimento*|estudo) _3; (qualquer um|qualquer pessoa) pode _3; facil e rapido`,
  invest: `
    (investir|invista|investe|investimento*|trading|operar|opere) _6 (cripto*|bitcoin|btc|forex|usdt|ethereum|plataforma|moedas|ouro|bolsa|opcoes binarias|day trade|trading|nft); (cripto*|bitcoin|forex|btc|usdt|opcoes binarias|day trade) _4 (trading|invest*|trader*|mentor*|plataforma|sinais|lucro*|mineracao|rendimento*|especialista|robo);
    (liberdade financeira|independencia financeira) _3; renda passiva; (meu|minha|nosso|nossa) (mentor*|plataforma|trader|assessor|grupo|robo) _2 (trading|forex|cripto*|invest*|day trade|que); (investimento|deposito|aporte) (minim*|inicial) _3; (multinivel|marketing de rede|piramide financeira); (depositei|coloquei|botei|investi) _12 (saquei|retirei|tirei)
  `,
  gain: `
    (lucro*|rendimento*|retorno*|ganho*|rentabilidade|renda) _1 (garantid*|segur*|sem risco|diari*|#|rapid*|fix*|certo); # % _4 (ao mes|ao dia|por dia|por mes|mensais|mensal|mensalmente|diari*|por semana|garantid*|de lucro|de rendimento|de retorno); sem (nenhum )?risco; (duplique|dobre|duplicar|dobrar|multiplicar|multiplique|triplicar) _3 (dinheiro|investimento|capital|economias); ficar rico
  `,
  mule: `(receber|receba) _4 (pagamento*|transferencia*|dinheiro|valores|pix|pacote*|encomenda*) _8 (repass*|reenvi*|depois transf*|fica com # %|ficar com # %); (sua|tua) conta (bancaria|pessoal) _6 (receber valores|receber dinheiro|receber pix|receber transferencias|movimentar|emprest*); (emprestar|alugar|alugue|empreste) _2 (sua|tua|seu|teu) (conta|linkedin|perfil)`,
  advance: `(heranca|herdeir*|beneficiari*|falecid*) _10 (milho*|fundos|dinheiro|dolares|euros|transfer*|quantia|banco); # (milhoes|milhao) _8 (heranca|herdeir*|beneficiari*|falecid*); (voce ganhou|ganhou) _4 (loteria|# reais|premio de #)`,
  domain: `(comprar|adquirir) _2 (seu|teu) dominio; dominio _6 (a venda|preco desejado|seu preco)`,
  bookFeature: `(seu|teu) (livro|romance|obra) _10 (clube de leitura|clube do livro|nossos leitores|comunidade de leitores|destaque)`,
  messenger: `(whatsapp|whats app|whats|zap|zapzap|telegram|wechat|signal|viber|snapchat|discord|t me|wa me|skype)`,
  moveOff: `
    (chama|chame|chamar|me chama|me chame|escreva|escreve|contate|contacte|adicione|adiciona|fale|fala|falar|mensagem|entre|entra|mande|manda|envie|passa|passe|clique|no|pelo|via|meu|seu) _4 (whatsapp|whats app|whats|zap|telegram|wechat|viber|snapchat|discord);
    (seu|teu|meu|nosso) (whatsapp|telegram|zap|numero pessoal|email pessoal|e mail pessoal|numero de whatsapp); (fale|contate|contacte|chame|escreva) _3 (gerente|supervisor*|gestor*|mentor*|consultor*|atendente|responsavel) _3; (quase nao|raramente|pouco) _3 (linkedin|aqui|essa rede); (e mail|email|mail) (pessoal|privado|particular); (tem|tens|usa) (whatsapp|telegram|zap); (chama|chame) no zap
  `,
  romance: `
    (linda|bela|bonita|maravilhosa|lindo|bonito|atraente|encantadora) _1 (mulher|sorriso|olhos|foto|rosto|pessoa|homem|foto de perfil|olhar); (seu|teu|sua|tua) (sorriso|beleza|olhar|foto|foto de perfil) _3; (oi|ola|bom dia|boa noite) (linda|querida|meu amor|princesa|bela|lindo|querido|amor|minha querida);
    (te conhecer melhor|conhece la melhor|ser seu amigo|amizade sincera|relacionamento serio|alma gemea|amor verdadeiro|uma amizade); (voce e|sou|es) _1 (solteir*|casad*|divorciad*|viuv*); (como|jeito que) _2 sorri; tocou _2 coracao; (gosto|gostei) _4 (sorri*|sorriso|olhar)
  `,
  vagueJob: `(trabalho|emprego|vaga) _2 (online|remot*|flexivel|para voce|para ti) _3; (assistente) (virtual|pessoal) _2; (voce foi|foi|foste) (selecionad*|escolhid*|pre selecionad*); (sem|nao) _4 (atrapalh*|afeta*|interfer*) _5 (trabalho|emprego)
  `,
  approved: `(candidatura|perfil|curriculo|cadastro|inscricao) _3 (aprovad*|aceit*|selecionad*); (voce foi|foi) (contratad*|selecionad*|aprovad*|admitid*); (antes de assinar|antes do contrato|garantir sua vaga|garantir a vaga|antes de comecar|reservar sua vaga) _2; sem entrevista`,
  secondHand: `(meu|minha) (chefe|tio|tia|mentor|mentora|amigo|amiga|patrao|patroa) _6; sou apenas _2 assistente`,
  aware: `(phishing|golpe*|fraude*|ciberseguranca|antifraude|conscientizacao|malware|lavagem)`,
};
