import type { IntentTable } from '../intent';

/** Spanish wording of what a note wants. Folded: no accents, "n" for "ñ". */
export const INTENT_ES: IntentTable = {
  recruit: `
    (busco|buscamos|buscando|busca|necesitamos|seleccionamos|contratando|contratamos|incorporar) _6 (desarrollador*|ingenier*|perfil*|candidat*|programador*|analista*|consultor*|director*|gerente|jefe|jefa|responsable|tecnico*|contable|enfermer*|comercial*|disenador*|arquitect*|especialista*|profesional con|alguien como tu|talento*|persona*|developer|engineer|project manager|data|devops|personal|dependient*|camarer*|conductor*);
    (reclut*|seleccion de personal|seleccion de un|head hunter|headhunter|talent acquisition|seleccionador*|consultora de seleccion|equipo de seleccion|soy de seleccion|adquisicion de talento|recursos humanos|rrhh) _2;
    (oportunidad*|vacante*|puesto*|posicion*|oferta*|proceso*|rol) _5 (laboral*|profesional*|interesar*|encaj*|empresa*|cliente*|perfil|remoto|abiert*|en|para ti|de trabajo|de seleccion);
    (nueva|nuevas|nuevo|nuevos|gran|interesante|una|otra) _1 (oportunidad*|vacante*|puesto|retos|reto profesional|posicion|posiciones|oportunidades laborales|propuesta laboral);
    (abierto|abierta|interesad*|dispuest*|valora*|valorando|escucha activa) _4 (oportunidad*|propuesta*|oferta*|escuchar*|cambio*|nuevos|nuevas|ofertas|retos|proyecto*|cambiar);
    (tu|su) (perfil|experiencia|cv|trayectoria) _6 (encaj*|ajusta*|interes*|vacante|puesto|posicion|ideal|perfect*|busca*|buscando|coincide*|gustado);
    (mi|nuestro|un|uno de nuestros|importante) _1 (cliente*|compania|multinacional) _4 (busca*|sector|necesita*|incorpora*|requiere*|lider);
    (abrimos|abriendo|tenemos|hay) _2 (plaza|vacante*|puesto*|posicion*); (encaja|encajas|encajarias) _5 (vacante|puesto|posicion|perfil|equipo); (descripcion|oferta) (del|de) (puesto|trabajo|empleo|la oferta|la vacante);
    (salario|sueldo|banda salarial|retribucion|bruto|brutos|jornada completa|media jornada|contrato indefinido|teletrabajo) _3; (unirte|unirse|incorporarte|formar parte) _3 (equipo|empresa|proyecto|compania);
    (enviar*|envia*|manda*|pasar*|compartir*) _3 (cv|curriculum|la oferta|hoja de vida); (te|le) (mando|paso|envio|comparto) _3 (oferta|descripcion|vacante|posicion); (proxima|siguiente) _1 (etapa|paso) _2;
    (buscamos|busco|necesitamos) _4 (cajer*|tiempo parcial|a tiempo completo|media jornada|horas a la semana|para la tienda|para nuestra tienda|para nuestro equipo)
  `,
  recruitHint: `(vacante*|puesto*|posicion*|oportunidad*|seleccion|salario|remoto|hibrido|candidat*|cv|carrera|talento|empleo|oferta|proceso); (tu|su) (experiencia|trayectoria|perfil|cv); (busco|buscamos|buscando)`,
  sell: `
    (ayudo|ayudamos|ayudando|apoyamos|acompanamos|ofrecemos|ofrezco|asesoramos|asesoro|desarrollamos|fabricamos|vendemos|brindamos|implementamos|especializamos|especializados|impulsamos|facilitamos|optimizamos|creamos|disenamos) _4;
    (ayuda*|apoya*|acompana*|asesora*) _4 (empresa*|negocio*|pyme*|emprended*|profesional*|equipo*|cliente*|director*|lider*|autonomo*|marca*|startup*|dueno*|fundador*|coaches);
    (nuestro|nuestra|nuestros|nuestras|mi|mis) _1 (solucion*|software|plataforma|servicio*|producto*|herramienta*|agencia|sistema|programa|metodologia|curso*|metodo|propuesta|aplicacion|app|catalogo|carcasas);
    (mas|nuevos|conseguir|generar|atraer|captar|captacion de) _1 (clientes|leads|ventas|prospectos|reuniones|oportunidades comerciales);
    (aumentar|incrementar|mejorar|reducir|optimizar|duplicar|potenciar|automatizar|ahorrar|escalar|crecer) _1 (sus|tus|su|tu|las|los|el|la|ventas|costos|costes|ingresos|resultados|tiempo|productividad);
    (demo|demostracion|prueba gratis|prueba gratuita|auditoria gratuita|consultoria gratuita|asesoria gratuita|sesion gratuita|webinar|caso de exito|casos de exito|presupuesto|cotizacion|descuento|masterclass|catalogo|sin compromiso|sin costo|gratis|gratuit*);
    (agendamos|agendar|agendo|coordinamos|coordinar) _3 (llamada|reunion|call|cita|videollamada|demo*|minutos|cafe virtual); (lead|leads|prospeccion|embudo|facturacion|marketing digital|redes sociales|seo|trafico) _2;
    (mayor|mayores|principal|principales) _1 (reto*|desafio*|problema*|dolor*|obstaculo*); (te|le|os|les) (enseno|muestro|presento|gustaria ver|interesaria ver|explico) _4; (seguro*|inversion inmobiliaria|financiacion|paneles solares|outsourcing|franquicia) _2;
    (tienes|tiene|tendria|tendrias|dispone*) _3 minutos;
    (soy|como) _1 (coach|consultor*|mentor*|asesor financier*|corredor* de seguros) _3 (ayud*|acompan*|de|para);
    cuantas horas _4 (equipo|pierd*|gast*|dedic*)
  `,
  sellHint: `(solucion*|software|plataforma|servicio*|producto*|herramienta*|proveedor*); (clientes|ventas|marketing|negocio|empresa|crecimiento|resultados|automatizacion|ingresos|costos|costes); # minutos; # %; (fundador|fundadora|ceo|director comercial|dueno) (de|en); (tu|su) (empresa|negocio|equipo|marca|compania); (calendly|agenda|reunion|llamada); gracias por (conectar|aceptar); (soy|como) _1 (coach|consultor*|asesor*|mentor*|copywriter)`,
  seek: `
    (busco|buscando|estoy en busca|en busqueda) _4 (trabajo|empleo|oportunidad laboral|puesto|nuevos retos|nueva oportunidad|oportunidades laborales|nuevas oportunidades|primer empleo|mi proximo);
    (postul*|aplique|aplicando|aplicar|me inscribi|candidatura) _5 (puesto|vacante|oferta|empresa|posicion|su|tu); (mi|adjunto mi|envio mi|enviar mi|dejo mi) (cv|curriculum|hoja de vida|candidatura);
    (tienen|hay|tienes|estan) _3 (vacantes|puestos|contratando|plazas libres|ofertas) _3; (en paro|desemplead*|sin empleo|en busqueda activa|busqueda de empleo); (recomendarme|referirme|referido|recomendacion para el puesto);
    (trabajar|formar parte) _2 (en|de|con) (su|tu|vuestra|vuestro) (empresa|equipo|compania)
  `,
  ask: `
    (soy|estudiante|como) _1 (estudiante|alumn*|recien graduad*|becari*|universitari*|doctorand*|egresad*|practicante) _3; (estudio|estudiando|cursando) _5 (carrera|grado|master|universidad|ingenieria|derecho|marketing|economia|administracion|medicina|psicologia|en la);
    (practicas|pasantia*|beca|becas) _3; (tesis|tfg|tfm|trabajo de fin|encuesta|cuestionario|investigacion|proyecto universitario) _5;
    (podria|podrias|puede|puedes|pudiera|me gustaria|quisiera) _4 (orientar*|ayudar*|aconsejar*|consejo*|guiar*|darme|recomendar*|pedir*|pedirte|pedirle|preguntar*|mentor*|echarme|responder*);
    (consejo*|orientacion|recomendacion*|tips|opinion|feedback) _4 (para|sobre|de|me|que|seria|agradec*); (algun|algunos|un|unos|tu|su) (consejo*|tip*); (mentor|mentoria|ser mi mentor); (un favor|pedir* ayuda|necesito ayuda|ayudarme);
    (responder|rellenar|contestar|participar) _3 (encuesta|cuestionario|entrevista|preguntas|estudio); (donacion*|donar|firmar|apoyar mi causa|recaudar); (presentarme|ponerme en contacto) (a|con) _3; (estoy empezando|quiero entrar|dar el salto|cambiar de sector) _4
  `,
  askHint: `(estudiante|universidad|carrera|tesis|master|grado|estudios); (agradec*|ayuda|ayudar|consejo*); (unas|algunas|un par de) preguntas`,
  network: `
    (ampliar|expandir|hacer crecer|aumentar|construir|enriquecer) _1 (mi|nuestra|la|su) _1 red; (formar parte|parte|unirme|anadirte|agregarte|agregarlo|sumarte|tenerte) _3 (red|contactos);
    (me gustaria|encantaria|quisiera|gustaria|encantado|encantada|un placer|quiero|feliz|me encantaria) _3 (conectar|conectarme|contactar|conectarnos|conocerte|conocerle|seguirte|seguirle|intercambiar|estar en contacto|formar parte|conoceros|sumar*|anadir*|agregar*);
    (conectemos|conectamos|estemos en contacto|mantengamos|sigamos en contacto|quedamos conectados); (intercambiar|compartir) _1 (ideas|experiencias|conocimiento*|opiniones|puntos de vista|impresiones); (alumni|antiguo alumno|antigua alumna|misma universidad|exalumn*|companer* de carrera|mismo master);
    (inversor*|inversionista*|ronda|ronda de inversion|levantando|fondo de inversion|business angel*|capital riesgo|venture capital|pitch); (mismo|misma|mismos|mismas) (sector|industria|area|intereses|profesion|ambito|rubro); (tomar un cafe|un cafe|unas canas|almorzar) _2; (seguir|leer|leyendo) _2 (lo que|tu trabajo|tus|publicas|escribes)
  `,
  networkHint: `(red|contactos|conectar|conexion|networking); (sector|industria|area|rubro); (tu|su|tus|sus) (post|publicacion*|articulo*|contenido*|trabajo|podcast); (colabor*|sinergia*|coleg*); saludo*`,
  follow: `
    (encantad*|gusto|placer|alegria|bueno|genial|agradable|feliz|alegro) _4 (conocerte|conocerle|conocerla|conocerlo|conocernos|conocido|hablar contigo|hablar con usted|haberte conocido|haberle conocido|coincidir|charlar|conversar|saludarte|verte|compartir contigo|coincidido|platicar);
    (nos conocimos|coincidimos|hablamos|charlamos|conversamos|platicamos|nos vimos|nos presentaron|compartimos mesa|nos cruzamos) _5; (gracias|enhorabuena|felicidades) por _2 (tu|su|la|el) _2 (charla|ponencia|taller|conferencia|presentacion|sesion|webinar|clase|conversacion|visita|masterclass|curso|exposicion|atencion en);
    (como|tal como) (quedamos|acordamos|hablamos|prometi|comentamos|te prometi|te comente|le comente|convenimos); (despues de|tras|a raiz de|siguiendo) _1 (nuestra|nuestro|tu|su|la) _2 (conversacion|charla|reunion|encuentro|llamada|ponencia|taller|evento|conferencia|visita);
    (asisti|estuve|participe|fui) _3 (charla|ponencia|taller|conferencia|webinar|presentacion|evento|feria|congreso|clase|curso); (ayer|anoche|la semana pasada|el lunes|el martes|el miercoles|el jueves|el viernes|el sabado|anteayer) _3 (en|durante) _3 (feria|congreso|evento|stand|charla|meetup|foro|conferencia|taller|jornada*|encuentro);
    (nos vemos|estaras|vas a|asistiras|ira a) _3 (feria|congreso|evento|conferencia|summit|foro)
  `,
  followHint: `(feria|congreso|evento|conferencia|meetup|taller|jornada*|foro|stand|webinar|ponencia|seminario); (ayer|anoche|la semana pasada|el otro dia); (seguimos|sigamos|estamos|mantenemos) _1 en contacto; conocerte`,
};
