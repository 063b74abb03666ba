import type { AutomationTable } from '../automation';
import { INTENT_ES } from './intent';

/** Spanish wording of notes that go to many, and of those that cannot; what wants and offers say stands in `intent.ts`. Folded. */
export const AUTOMATION_ES: AutomationTable = {
  opener: `
    (vi|he visto|revise|revisando|viendo|encontre|encontrado|llegue|note|observe|mirando|leyendo) _2 (tu|su) (perfil|trayectoria|cuenta|linkedin|experiencia); (espero que|deseo que|confio en que) _6 (bien|genial|semana|excelente); (mi nombre es|me llamo|me presento|soy) _2 (fundador*|consultor*|director*|coach|recruiter|ceo|especialista|asesor*|responsable|parte|founder);
    (me pongo en contacto|te escribo|le escribo|te contacto|le contacto|os escribo|me dirijo|queria contactar*) _4; (vi|veo|he visto|note) que (eres|trabajas|estas|es|trabaja|tienes|lideras|te) _3; (gracias|un placer) por _1 (conectar|aceptar|la conexion|aceptarme|agregarme); (pregunta rapida|una pregunta rapida|una consulta rapida); (buen dia|buenas tardes|buenos dias); espero no molestar*; como estas ?; que tal ?
  `,
  flattery: `
    (tu|su) (perfil|trayectoria|experiencia|trabajo|carrera) _6 (interes*|llamo|atencion|impresion*|encaja*|ajusta*|inspir*|encanta|destaca*|gusto); (impresionad*|inspirad*|sorprendid*|impresiono|impresiona|me llamo la atencion|me parecio) _3 (tu|su|perfil|interesante|trayectoria|experiencia); (felicidades|enhorabuena|felicitaciones) por _2 (tu|su|el|la) _1 (trayectoria|puesto|nombramiento|nuevo|exito|carrera|logros|rol|crecimiento);
    (perfil|trayectoria|experiencia|carrera) (muy )?(interesante|impresionante|inspiradora|solida|destacada|inspirador); (perfiles|profesionales|personas|lideres|alguien|un perfil|gente|talento) como (tu|tu|usted|el tuyo|el suyo|la tuya|ustedes); (me encanta|admiro|me gusta|valoro) _3 (lo que haces|tu trabajo|tu contenido|su trabajo|lo que hacen)
  `,
  network: INTENT_ES.network,
  mass: `
    (empresas|negocios|profesionales|companias|equipos|lideres|emprendedores|pymes|marcas|directores|clientes) (como|similares a|parecidas a) _2 (tu|la tuya|tuya|su|suya|usted|ustedes|tuyo|el tuyo|vosotros|la vuestra|la suya); (en|de) (tu|su) (sector|industria|area|rubro|zona|region|ambito|campo); (profesionales|personas|lideres|expertos|directivos|empresarios|emprendedores) (del|de la|de|en) _2 (sector|area|industria|tu area|ambito|mundo);
    (muchas|muchos|la mayoria de|varias|varios) _1 (empresas|negocios|profesionales|clientes|emprendedores|duenos|directivos|lideres|companias); (en tu red|entre tus contactos|conoces a alguien|conoce a alguien|compartir con tu red) _2; (hola|estimad*|buenas) (a todos|a todas|todos|colega|profesional|contacto|red);
    (muchos|muchas) (de nuestros clientes|clinicas|restaurantes|hoteles|farmacias|bodegas|profesionales|personas|directivos|duenos) _3; gracias por (asistir|visitar|participar|acompanarnos) _4; (el equipo|equipo) (organizador|de) _2; (personas|profesionales|gente) (inquiet*|apasionad*|con ganas|que creen) _3
  `,
  offer: INTENT_ES.recruit,
  pitch: `${INTENT_ES.sell};
    (represento|representamos|somos|le presento|les presento|te presento) _2 (empresa|correduria|agencia|consultora|startup|clinica|fabrica|fabricantes|plataforma|distribuidor*|inmobiliaria|aseguradora|fondo|despacho|revista) _3; (condiciones|precios|descuentos|tarifas) (especial*|exclusiv*|promocional*); nuestr* (app|aplicacion|crm|robot|bot|asesor|especialista|portafolio|catalogo) _3; cambiando de tema; sin (permanencia|humo|compromiso|letra pequena|riesgo|comisiones) _1; (registrate|inscribete|apuntate|suscribete|responde|respondeme|escribe|contestame) _2; (cupos|plazas) limitad*; (te has preguntado|dejame hacerte|sabias que|cansado de|cansada de|imagina) _3; por eso (creamos|desarrollamos|hemos creado|nacio) _3; entre nuestros servicios _2; nos especializamos en _3; me permito (contactar*|escribir*|presentar*) _2`,
  call: `
    (#|unos|quince|diez) (min|minutos|minutitos); (una|breve|corta|rapida|pequena) _1 (llamada|reunion|charla|videollamada|call|conversacion) _4; (tienes|tiene|tendrias|tendria|dispones|estas|estarias|estaria|podriamos|podemos|te gustaria|le gustaria) _2 (disponible*|abiert*|interesad*|minutos|tiempo|agendar|hablar|charlar|conversar|conversemos|coordinar|que conversemos|escuchar|conocer|espacio) _3;
    (te interesa|le interesa|te interesaria|le interesaria|que te parece|que le parece|que opinas|te late|te cuadra|te suena|te animas|hablamos|interesad*|charlamos|te parece) _4 ?; (agendar|agendamos|agenda|reservar|coordinar|coordinamos) _3 (llamada|reunion|espacio|cita|hora|hueco|demo|sesion); (mi|enlace) _1 (calendly|agenda|calendario); (esta|proxima|siguiente) semana;
    (puedo|podria|me permites|me permite) _2 (enviar*|mandar*|compartir*|llamar*|mostrar*|contar*) _2; (si te interesa|si le interesa|si es de tu interes|si te parece|quedo atent*|avisame|dime|hazme saber);
    (te|le) (viene bien|vendria bien|late|acomoda|va bien|parece si) _3; (prefieres|prefiere) _3 (martes|miercoles|jueves|viernes|lunes|tarde|manana); (te|le) (cuento|llamo|muestro|mando|paso) _4; (cuentame|dime|digame) cuando _2; (tendria|tendrias|tiene|tienes) _2 (disponibilidad|minutos|hueco) _2; (me gustaria|quisiera) (agendar|presentar*|mostrar*|ofrecer*) _3; quedo (atent*|a su|pendiente|a la espera) _3; (mandame|enviame|pasame|me compartes|comparteme|envia) _1 (tu|su) (cv|curriculum) _2
  `,
  bump: `
    (dar|doy|dando|hacer|hago) _1 seguimiento _3; (retomo|retomar|retomando|reitero|insistir|insisto) _3;
    (mi|mis) (ultimo|anterior|mensaje anterior|ultimos) _1 (mensaje*|correo|email)?;
    (pudiste|pudo|has podido|tuviste|tuvo) _3 (ver|leer|revisar|oportunidad|tiempo|chance);
    (ultimo|ultima) (mensaje|intento); no (he recibido|obtuve) respuesta
  `,
  boast: `
    # % _4;
    (mas de|ya|hasta|a) # _1 (empresas|clientes|negocios|profesionales|usuarios|emprendedores|marcas|companias|pymes);
    # (empresas|clientes|usuarios|marcas) (confian|ya|que|nos|han); (x #|# x|# veces) (mas|sus|tus|el)?;
    en (solo|menos de|tan solo|apenas|#) # (dias|semanas|meses|minutos|horas);
    (lider|lideres|numero uno) (en|del|de la) _2; resultados (garantizados|comprobados|reales|medibles);
    (mas de|ya son|a mas de) # (clinicas|hoteles|hospitales|escuelas|tiendas|restaurantes|bodegas|profesionales|personas|transportistas|companer*) _2; (ahorran|reducen|aumentan|ven ahorros) _3
  `,
  closing: `
    (un saludo|saludos|saludos cordiales|cordial saludo|un abrazo|atentamente|buen dia|feliz dia|feliz semana|que tengas|que tenga|buena semana|excelente dia);
    (quedo atent*|quedo a la espera|quedo pendiente|espero tu respuesta|espero su respuesta|a la espera);
    (gracias|muchas gracias) (de antemano|por tu tiempo|por su tiempo|por adelantado|por tu atencion);
    (sin compromiso|sin ningun compromiso|si no es|si no te interesa|no hay problema); p d;
    (quedo|quedamos) _1 (atent*|a su disposicion|a tu disposicion|a la espera|pendiente*) _2; (de antemano|agradezco su atencion|agradezco tu tiempo|bendiciones|feliz semana|excelente dia|que tengas|un cordial saludo|reciba un cordial saludo)
  `,
  output: `
    (tu|su) (post|articulo|publicacion|podcast|libro|charla|ponencia|entrevista|webinar|estudio|video|episodio|newsletter|presentacion|tesis|proyecto|comentario|hilo|taller) _2 (sobre|acerca|de|en|con|donde|que|del|me);
    (escribiste|publicaste|dijiste|contaste|comentaste|compartiste|mencionaste|presentaste|explicaste|escribio|publico|dijo|conto|comento|mencionaste|lanzaste|abriste) _4;
    (lei|escuche|vi|leido|escuchado|leyendo) _3 (articulo|podcast|entrevista|charla|libro|post|publicacion|ponencia|video|episodio) _3;
    (tu|su|tus|sus|vuestro|vuestra) (plantilla|plugin|libreria|receta|recetas|tutorial|guia|mapa|canal|app|tesis|ponencia|intervencion|respuesta|pregunta|consejo|informe|dictamen|exposicion|mural|disco|pelicula|curso|framework|repositorio|juego|dibujo|reportaje|cronica|poema|foto|hilo|notas|datos|ensayo|metodo|tecnica|explicacion|coro|huerto|menu|columna|novela|taller) _2 (sobre|de|del|en|para|que|donde|me|nos); (use|uso|usamos|probe|monte|aplique|copie|imprimi|instale|adopte|repeti|compre|relei|segui) _1 (tu|su|tus|sus) _3; (usted|vos|tu) _2 (hizo|levanto|monto|creo|construyo|tradujo|organizo|respondio|mostro|describio|invento|dibujo|restauro|grabo|pinto|planto|recupero|defendio|propuso|enseno|narro|dirigio|sostiene|cuenta) _3; (hiciste|montaste|pintaste|explicaste|contaste|dijiste|escribiste|publicaste|mostraste|ensenaste|subiste|tradujiste|grabaste|sacaste|construiste|decias|explicabas|contabas) _4
  `,
  met: `${INTENT_ES.follow};
    nos (conocimos|encontramos|cruzamos|vimos|sentamos|presentaron|saludamos) _4; (estuvimos|coincidimos) _1 (juntos|juntas|en|durante|los dos) _3; (me sente|estaba|estuve|sentad*) _2 (a tu lado|a su lado|en la misma mesa|al lado tuyo) _2; (fui|fue|fuiste) _1 (tu|su|mi) (alumn*|profesor*|jef*|companer*|paciente|vecin*|tutor*) _3; (fuimos|eramos) _1 (companer*|vecin*) _3; (trabaje|trabajamos|estudie|estudiamos) _1 (contigo|con usted|juntos|juntas) _3; (promocion|generacion|curso|quinta) (del|de|19|20)? _1 # _1; (te|le|lo|la) (vi|escuche|oi|conoci|vendi|compre|preste) _4 (en|ayer|el|hace) _3; compartimos (mesa|pupitre|piso|el taxi|taxi|viaje|clase|aula) _3; (me prestaste|me ayudaste|me dijiste|me contaste|me respondiste|me atendio|me atendiste) _3`,
  referral: `
    (me recomendo|me sugirio|me hablo|me comento|me dijo|me paso tu|me paso su|me dio tu|me conto) _4;
    (recomendad* por|de parte de|por recomendacion|por sugerencia) _3; (amig*|contacto|coleg*) en comun _2;
    quien me (hablo|paso|dio|conto|recomendo|sugirio|dijo) _4; (me dio|me paso|me dieron|me pasaron|me facilito) (tu|su) (contacto|nombre|telefono|numero) _3; (tu|su) nombre (salio|aparecio|surgio) _3; (dijo|dice|me dijo|asegura|cree) que (tu|usted|eres|eras|es usted|sabes|deberia*) _3; (me dijo|me conto|me comento|nos dijo) _1 (que|tu|su) _3
  `,
  reason: `
    (porque|ya que|pues) (tu|tus|nosotros|yo|su|usted|nos|me|trabaj*) _3;
    (me|nos) _1 (ayudo|sirvio|hizo|dejo|ahorro|inspiro|convencio) _3;
    (nosotros|tenemos|tuvimos|nos pasa) _2 (el mismo|la misma|lo mismo|igual) _2;
    (como|por que) _1 (hiciste|lograste|decidiste|resolviste|hicieron|resuelven) _3; (probe|probamos|aplique|aplicamos) _3;
    (me quede|me deje|sigo) _1 (pensando|con ganas|dandole) _3; (en mi|en nuestro|en nuestra) (escuela|hospital|taller|pueblo|clase|cocina|tesis|barrio|laboratorio|caso|finca|instituto|aula|carretera) _3; (intente|intentamos|repeti|repetimos|copie|adapte|corregi|rehice|medi|compare|hice la prueba|hice la cuenta) _3; (me|nos) (cambio|abrio|resolvio|salvo|ahorro|salvaste|ayudaste|ensenaste) _3; (mi duda|mi pregunta|lo que no me cierra|lo que no entiendo) _3; (a mi|a nosotros) (tambien|me|nos) _3
  `,
};
