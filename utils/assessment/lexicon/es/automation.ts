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
    (muchas|muchos|la mayoria de|varias|varios) _1 (empresas|negocios|profesionales|clientes|emprendedores|duenos|directivos|lideres|companias); (en tu red|entre tus contactos|conoces a alguien|conoce a alguien|compartir con tu red) _2; (hola|estimad*|buenas) (a todos|a todas|todos|colega|profesional|contacto|red)
  `,
  offer: INTENT_ES.recruit,
  pitch: INTENT_ES.sell,
  call: `
    (#|unos|quince|diez) (min|minutos|minutitos); (una|breve|corta|rapida|pequena) _1 (llamada|reunion|charla|videollamada|call|conversacion) _4; (tienes|tiene|tendrias|tendria|dispones|estas|estarias|estaria|podriamos|podemos|te gustaria|le gustaria) _2 (disponible*|abiert*|interesad*|minutos|tiempo|agendar|hablar|charlar|conversar|conversemos|coordinar|que conversemos|escuchar|conocer|espacio) _3;
    (te interesa|le interesa|te interesaria|le interesaria|que te parece|que le parece|que opinas|te late|te cuadra|te suena|te animas|hablamos|interesad*|charlamos|te parece) _4 ?; (agendar|agendamos|agenda|reservar|coordinar|coordinamos) _3 (llamada|reunion|espacio|cita|hora|hueco|demo|sesion); (mi|enlace) _1 (calendly|agenda|calendario); (esta|proxima|siguiente) semana;
    (puedo|podria|me permites|me permite) _2 (enviar*|mandar*|compartir*|llamar*|mostrar*|contar*) _2; (si te interesa|si le interesa|si es de tu interes|si te parece|quedo atent*|avisame|dime|hazme saber)
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
    (lider|lideres|numero uno) (en|del|de la) _2; resultados (garantizados|comprobados|reales|medibles)
  `,
  closing: `
    (un saludo|saludos|saludos cordiales|cordial saludo|un abrazo|atentamente|buen dia|feliz dia|feliz semana|que tengas|que tenga|buena semana|excelente dia);
    (quedo atent*|quedo a la espera|quedo pendiente|espero tu respuesta|espero su respuesta|a la espera);
    (gracias|muchas gracias) (de antemano|por tu tiempo|por su tiempo|por adelantado|por tu atencion);
    (sin compromiso|sin ningun compromiso|si no es|si no te interesa|no hay problema); p d
  `,
  output: `
    (tu|su) (post|articulo|publicacion|podcast|libro|charla|ponencia|entrevista|webinar|estudio|video|episodio|newsletter|presentacion|tesis|proyecto|comentario|hilo|taller) _2 (sobre|acerca|de|en|con|donde|que|del|me);
    (escribiste|publicaste|dijiste|contaste|comentaste|compartiste|mencionaste|presentaste|explicaste|escribio|publico|dijo|conto|comento|mencionaste|lanzaste|abriste) _4;
    (lei|escuche|vi|leido|escuchado|leyendo) _3 (articulo|podcast|entrevista|charla|libro|post|publicacion|ponencia|video|episodio) _3
  `,
  met: INTENT_ES.follow,
  referral: `
    (me recomendo|me sugirio|me hablo|me comento|me dijo|me paso tu|me paso su|me dio tu|me conto) _4;
    (recomendad* por|de parte de|por recomendacion|por sugerencia) _3; (amig*|contacto|coleg*) en comun _2
  `,
  reason: `
    (porque|ya que|pues) (tu|tus|nosotros|yo|su|usted|nos|me|trabaj*) _3;
    (me|nos) _1 (ayudo|sirvio|hizo|dejo|ahorro|inspiro|convencio) _3;
    (nosotros|tenemos|tuvimos|nos pasa) _2 (el mismo|la misma|lo mismo|igual) _2;
    (como|por que) _1 (hiciste|lograste|decidiste|resolviste|hicieron|resuelven) _3; (probe|probamos|aplique|aplicamos) _3
  `,
};
