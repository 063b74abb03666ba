import type { MoveTable } from '../intent';

/** Spanish words for the moves a note can make. */
export const MOVES_ES: MoveTable = {
  vacancy: `
    (empleo|trabajo|posicion|posiciones|contrato|sustitucion|suplencia|jornada);
    (puesto|vacante|plaza|turno)*; oferta* de (trabajo|empleo); proyecto freelance;
    oportunidad* (laboral*|profesional*|de trabajo|en); rol de; rol en
  `,
  hires: `
    (buscamos|necesitamos|seleccion|headhunter|cazatalentos|cubrir|relevo|sustituir|jubilacion|talento|rrhh|reforzar);
    (recluta|selecciona|candidat|contrata|postul|incorpora)*; busco (a|un|una|alguien|gente|personas);
    estamos (buscando|contratando); necesito (a|un|una|alguien); se jubila; perfil* (de|como);
    alguien (que|con|para); se busca*; recursos humanos; proceso de seleccion; baja maternal;
    ampliar el equipo;
    en (busqueda|busca) de (un|una|nuestro|nuestra|su); a la busqueda de (un|una)
  `,
  terms: `
    (salario|sueldo|remuneracion|remoto|teletrabajo|hibrido|presencial|indefinido|temporal|bonus|prestaciones|alojamiento|brutos|bruto|netos|vacaciones|dietas|reubicacion|visa|plus|nocturnidad|libres);
    horario*; jornada (completa|parcial); media jornada; tiempo completo; seguro medico;
    incorporacion inmediata; (al|por) (mes|ano|dia); (por|la) hora; # (horas|dias|euros); alta en;
    banda salarial
  `,
  trade:
    '(ingenier|desarrollador|enfermer|cociner|camarer|conductor|contable|contador|profesor|maestro|electricista|soldador|tecnic|programador|arquitect|abogad|farmaceutic|medic|fisio|fontanero|carpintero|mecanico|comercial|vendedor|analista|director|gerente|responsable|jefe|jefa|encargad|operario|consultor|disenador|educador|panader|peluquer|administrativ|especialista|jardiner)*',
  career: `
    (carrera|moverte|moverse|valorar|considerar|contento|contenta|trayectoria);
    (cambi|oportunidad|disponib)*; crecimiento profesional;
    (nuevo|nueva|nuevos|nuevas|proximo|siguiente) (reto*|desafio*|oportunidad*|paso|etapa|proyecto|aires|rumbo);
    (abiert*|dispuest*) a; en busqueda activa; escuchar ofertas; escuchar propuestas;
    te (interesa|interesaria|encaja|plantearias|plantea|apetece|animas|ves);
    le (interesa|interesaria|encaja); desarrollo profesional
  `,
  joining: `
    (vente|crecemos); (unirte|unirse|sumarte|sumarse|incorporarte|incorporarse|formar parte|unete|entrar) _2;
    (nuestro|mi|nuestra|gran) (equipo|grupo|laboratorio|taller|cocina|obrador|plantilla); con nosotros;
    en nuestro; a nuestro; trabajar (con|en|para); venir (a|con); te vienes; estamos creciendo
  `,
  client: `
    (consultora|ett|multinacional); (mi|nuestro|un|uno de mis|uno de nuestros|para un|mis) cliente*;
    en exclusiva; importante (empresa|multinacional|compania|grupo); (empresa|compania) lider; por encargo;
    me han encargado
  `,
  fitness: `
    (cv|curriculum); (encaj|ajust|cumple|requisit)*; hoja de vida;
    (tu|su) (perfil|experiencia|trayectoria|formacion|candidatura|historial);
    (perfil|perfecto|ideal) (ideal|para|que|encaja|muy); me (ha llamado|llamo|llama) la atencion;
    buen encaje
  `,
  offers: `
    especializad*;
    (ofrecemos|ofrezco|ayudamos|ayudo|vendemos|vendo|fabricamos|fabrico|suministramos|instalamos|instalo|imprimimos|alquilamos|hacemos|desarrollamos|desarrollo|acompanamos|acompano|apoyamos|distribuimos|importamos|importo|gestionamos|traduzco|traducimos|reparamos|reparo|limpiamos|automatizamos|impartimos|disenamos|llevo la|llevamos|trabajo con|trabajamos con|asesoro|asesoramos|somos|ponemos|formamos|brindamos|proveemos);
    (nuestra|nuestro|nuestros|nuestras|mi) (empresa|solucion*|plataforma|herramienta|producto*|servicio*|agencia|programa|software|app|metodo|sistema|catalogo|equipo de);
    me dedico; nos dedicamos; a eso me dedico;
    (puedo|podemos) (aportar|ayudarte|ayudarle|ayudaros|sumar|apoyar*); aportar valor; ayudo a (empresas|personas|profesionales|mujeres|negocios)
  `,
  product: `
    (software|plataforma|app|aplicacion|equipos|catalogo|folleto|suscripcion|dossier|presentacion|web|pagina|modulo|kit);
    (producto|herramienta|solucion|sistema|servicio|maquina|sensor|muestra|paquete)*; programa de
  `,
  goods: `
    (placas|energia|luz|imprenta|impresion|limpieza|marketing|seo|publicidad|contabilidad|facturacion|asesoria|gestoria|envases|logistica|transporte|palets|mobiliario|vino|catering|renting|flota|hosting|telefonia|coaching|mentoria|ciberseguridad|maquinaria);
    (seguro|hipoteca|inmobiliari|solar|embalaje|traduccion|fotografi|video|curso|externaliz|subvencion|cripto|inversion|fertilizante)*;
    cafe para; formacion bonificada; proteccion de datos; kit digital; redes sociales
  `,
  price: `
    (cuesta|margen|promocion|gratis|pagar|pagas|cuota);
    (precio|presupuesto|tarifa|descuento|coste|costo|ahorr|barat|factura|comision|rentab|bonificad)*;
    oferta especial; # (euros|eur|usd|pesos); # $; $ #; sin coste; desde #
  `,
  free: `
    (gratis|prueba|demo|demostracion|auditoria|diagnostico|webinar|guia|checklist|sesion|piloto|plazas);
    (gratuit|muestra|regal)*; sin compromiso; estudio gratuito; sin coste; sin permanencia; plaza* limitada*
  `,
  gain: `
    (ventas|leads|facturacion|crecimiento|crecer|productividad|visibilidad|resultados|ahorro|ingresos);
    (eficien|rentab|aument|reduc|optimiz|automatiz|escal|increment|duplic|posicion)*; clientes potenciales;
    mas (clientes|ventas|reservas|tiempo|visibilidad); libertad financiera; # (%|por ciento);
    horas (al|a|por)
  `,
  references: `
    referencias;
    (muchos|varias|varios|mas de #|otras|otros|#|decenas de|cientos de) _1 (empresas|clientes|negocios|clinicas|restaurantes|pymes|colegios|despachos|hoteles|companeros|profesionales|autonomos|emprendedor*|bodegas|directivos);
    clientes como; como (el tuyo|la tuya|la suya|el suyo|usted); casos de exito;
    ya (confian|usan|trabajan|utilizan); confian en; en (su|tu) sector
  `,
  pain: `
    (dolor|perder|pierdes|perdiendo|pierde|dificil|estres|papeleo|desafio);
    (problema|quebradero|cansad|hart|dificultad|manual|desperdici|reto|sufr|complicad|saturad|agobi)*
  `,
  slot: `
    (llamada|llamame|llameme|calendly|zoom|contestame|escribeme|escribame|hablamos|quedar);
    (llamar|agenda|responde)*;
    (una|breve|rapida|#|diez|quince|veinte) _1 (llamada|reunion|charla|minutos|demo|videollamada|min);
    cafe virtual;
    (puedo|podria|podemos|podriamos|te|le) (enviar*|mandar*|mostrar*|ensenar*|presentar*|llamar*|contar*|paso|envio|mando|cuento|enseno|muestro);
    (enviarle|mandarle|mandarte|enviarte|mostrarle|mostrarte|ensenarte|ensenarle|contarte|contarle|presentarle|presentarte|hablarle);
    pasar por; me paso; lo hablamos
  `,
  yourFirm:
    '(su|tu|vuestra|vuestro|sus|tus) (empresa|negocio|clinica|restaurante|tienda|despacho|hotel|colegio|equipo|clientes|web|marca|sector|bodega|taller|centro|local|farmacia|finca|obra|flota|almacen|fabrica|organizacion|compania|departamento|gimnasio|plantilla|huespedes|pacientes)',
  inTrade: `
    (vendo|comercial|representante|autonomo); (vender|vendedor|proveedor|distribuidor|mayorista)*;
    interes comercial; no soy (neutral|imparcial);
    (soy|como) _1 (coach|consultor*|asesor*|agente|corredor*|fotograf*|traductor*|formador*|artesan*|entrenador*|mentor*);
    alianza comercial; colaboracion comercial; barro para casa
  `,
  bump: `
    (retomo|retomar|insisto|seguimiento|recordatorio|pudiste); mi mensaje; mensaje anterior;
    no (he|tuve|recibi) _2 (respuesta|recibido); te escribi; le escribi; ultimo mensaje; ultima vez;
    de nuevo; (has|ha) podido; tuviste (oportunidad|tiempo)
  `,
  study: `
    (estudio|estudios|universidad|uni|facultad|grado|master|tfg|tfm|tesis|practicas|beca|semestre|instituto|bachillerato|asignatura|fp|investigacion);
    (estudiante|doctorad|becari|oposicion|opositor)*; carrera de; curso de;
    (primer|segundo|tercer|cuarto|ultimo) (ano|curso); profesor de; profesora de; trabajo de fin;
    (residente|interno|pasante|pasantes|pasantia) _1; (el|la|mi) (profe|profesor|profesora|tutor|tutora) _3 (nos|me|dijo)
  `,
  newcomer: `
    (empezar|empiezo|empezando|principiante|desempleo|aplicar|postular|junior);
    (aprendiz|reconver|desemplead|mentor)*; recien (graduad*|titulad*|licenciad*|egresad*);
    primer (empleo|trabajo); cambiar de; cambio de (carrera|sector);
    (quiero|quisiera|me gustaria|sueno con) _2 (ser|dedicarme|entrar|formarme|aprender|trabajar);
    busco (trabajo|empleo|practicas|mi primer*); buscando (trabajo|empleo|practicas); en paro;
    me despidieron; nuev* en; entrar en (el|la);
    residente de; estoy en (primero|segundo|tercero|cuarto|quinto|sexto|septimo);
    primeros pasos
  `,
  favour: `
    (favor|encuesta|cuestionario|referencia|donar|donacion|votar|firmar|difundir|apoyo);
    (agradec|entrevist|pregunta)*;
    (podrias|podria|puedes|puede|te importaria|le importaria|querrias|querria|seria posible|tendrias|tendria) _4;
    me (ayudaria|ayudarias|serviria|ayuda);
    (si|cuando) (tienes|tiene|puedes|tuviera|tuvieras) _2 (minuto*|tiempo|rato|momento);
    (una|dos|tres|unas|algunas|par de) (pregunta*|duda*|consulta*); minutos de (tu|su); ponerme en contacto;
    presentarme a; carta de
  `,
  connect: `
    (red|redes|linkedin|invitacion); (conect|contacto|agreg|seguir|vincul)*; te sigo; le sigo;
    seguimos en contacto; en contacto
  `,
  common: `
    (comun|tambien|promocion|ambos|ambas|gremio|igualmente|generacion);
    (mism|exalumn|companer|colega|paisan|vecin|coincid|compart)*; igual que; ex alumn*;
    antigu* (companer*|alumn*); a mi (tambien|me|igual); nos paso; los dos; las dos; de la misma;
    somos (del|de la|de); yo (tambien|soy)
  `,
  wantsNothing: `
    simplemente; no (vendo|busco|quiero|pido|espero|hace falta|tienes que|tiene que) _3; nada (mas|que);
    solo (queria|eso|decir*|saludar|darte|darle|por); sin (mas|compromiso de|pretension|esperar);
    gracias por (escribir|compartir|contar|publicar|tu|su|el|la|ese|tanto); queria (dar*|decir*|agradec*);
    era eso; de corazon;
    (felicidades|enhorabuena|felicitaciones|felicito) _5 (puesto|nombramiento|ascenso|cargo|rol|promocion|aniversario|premio|etapa|reto)
  `,
  gather: `
    (comunidad|grupo|asociacion|club|cafe|comer|comida|cerveza|colectivo|quedada|ideas|experiencias|charlar|conversar|coro|foro|sindicato|slack|debatir|compartir|afines);
    (cana|voluntari|encuentro|intercambi|sinerg)*; red de; colegio de; conocer gente
  `,
  invest: `
    (capital|ronda|semilla|vc|portfolio|cartera|pitch); (inver|fondo|startup|emprend|fundador)*;
    business angel*; serie a
  `,
  metYou: `
    (conocerte|conocerle|conocerla|conocerlo);
    (nos|te|lo|le) (conocimos|conoci|vimos|vi|cruzamos|sentamos|encontramos|presentaron|saludamos|tomamos|quedamos);
    (hablamos|charlamos|coincidimos|compartimos|comimos|bailamos) _3;
    (placer|gusto|encantad*) _2 (conocer*|hablar|charlar|coincidir|saludar*|verte|verle);
    soy (el|la) (de|que|del|chico|chica);
    me (dijiste|dijo|contaste|conto|explicaste|explico|prestaste|diste|dio|recomendaste|comentaste|presentaron);
    (nuestra|nuestro|la) (conversacion|charla|encuentro|reunion);
    estuv* (sentad*|contigo|hablando|charlando); haberte conocido; haberle conocido;
    (me|nos) (dijiste|explicaste|respondiste|preguntaste|ensenaste|ayudaste|contestaste|respondio|contesto); (yo era|era yo) (el|la) que; te pregunte (al|en|si);
    tras (nuestra|la|nuestro) _1 (llamada|reunion|conversacion|encuentro|charla)
  `,
  event: `
    (feria|congreso|conferencia|webinar|seminario|stand|foro|panel|ponencia|meetup|curso|encuentro|simposio|salon|exposicion|inauguracion|cena|gala|hackathon|masterclass|visita|presentacion|festival|boda|cumbre|sesion);
    (jornada|taller|evento|charla)*; mesa redonda; master class;
    desayuno de; carrera (de|popular); reunion de; congreso*; jornadas
  `,
  recently: `
    (ayer|anteayer|anoche);
    (la semana|el mes|el ano|el lunes|el martes|el miercoles|el jueves|el viernes|el sabado|el domingo|el fin de semana) (pasad*|en|del);
    (semana|viernes|jueves|martes|lunes|miercoles|sabado) pasad*;
    (el|del) (lunes|martes|miercoles|jueves|viernes|sabado|domingo); el otro dia; esta manana;
    hace (unos|dos|tres) dias; hace poco; (tras|despues de) (el|la|tu|su|nuestra)
  `,
  thanksFor: `
    gracias (por|de nuevo|otra vez) _1 (venir|asistir|pasar*|visitar*|tu|su|vuestra|la|el|acercar*|atender*|participar|aceptar|compartir mesa|haber);
    (visita|asistencia|participacion|atencion|compania);
    (espero|esperamos) que _4 (bien|gustara|disfrut*|llegar*|util);
    que (bueno|bien|gusto) (verte|haberte|conocerte); fue un (placer|gusto)
  `,
  promised: `
    (enlace|diapositivas|presentacion|grabacion|fotos); (prometi|adjunt)*;
    (como|tal como|segun|lo) (acordamos|hablamos|quedamos|prometi|comente|prometido|comentado|acordado|dije|hablado);
    aqui (te|le|tienes|va|esta|estan|os); te (paso|mando|dejo) (el|la|los|las); te debo; le debo;
    seguir (hablando|la); continuar (la|con|nuestra); retomar la
  `,
  we: '(nosotros|nuestro|nuestra|nuestros|nuestras|nos|somos|tenemos|estamos)',
  i: '(yo|me|mi|mis|soy|estoy|tengo)',
  you: '(usted|su|sus|tu|tus|te|ti|le|os|vuestro|vuestra)',
};
