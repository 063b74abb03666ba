import type { SafetyTable } from '../safety';

/** Spanish wording of scams. Folded: no accents. */
export const SAFETY_ES: SafetyTable = {
  payFirst: `
    (pagar|pague|paga|abonar|abone|transferir|transfiere|transfiera|depositar|deposite|enviar|envie|ingresar) _5 (curso de formacion|formacion|fianza|deposito|tasa|inscripcion|gastos|registro|por adelantado|cuota|kit|equipo|uniforme|tramite*|visado);
    (tarjetas de regalo|tarjeta regalo|tarjetas steam|western union|paysafecard);
    (recargar|cargar) _2 (cuenta|saldo|billetera) _3;
    (transferir|transfiere|depositar|deposite|deposita) _3 # (euros|$|dolares) _8 (antes|empezar|reservar|registro|curso|puesto);
    (abonar|pagar|abone|pague) _4 (reserva de dominio|tasa de registro|sello|derechos de publicacion); registrar su marca _14 (abonar|pagar|tasa); (pagar|transferir|depositar|pague|transfiera|deposite) _8 mi cuenta (personal|particular|privada)
  `,
  fee: `
    (fianza|deposito|deposito reembolsable|anticipo|pago inicial|cuota de inscripcion|gastos de gestion|tasa de registro|gastos de tramitacion|pago por adelantado|kit de inicio|tarifa de procesamiento|coste de formacion) _6 (pagar|abonar|reembols*|antes|# euros|# dolares|# $|$|previo|enviar|para empezar|transfer*|devuelv*|de #);
    (se te devuelve|se le devuelve|se devuelve|sera reembolsad*|reembolsable) _4
  `,
  identity: `
    (copia|foto|fotos|escaneo|imagen|fotografia) _3 (dni|pasaporte|cedula|documento de identidad|identificacion|ine|licencia|carnet|nie); (enviar|envia|envie|facilitar|mandar|necesitamos|dar|proporcionar|pasar) _5 (cuenta bancaria|numero de cuenta|datos bancarios|iban|tarjeta de credito|numero de tarjeta|datos de tu tarjeta|cbu|clabe|clave bancaria|numero de seguridad social|contrasena|codigo sms|codigo de verificacion);
    (tu|su) (cuenta bancaria|numero de tarjeta|clave bancaria|datos bancarios|iban) _3
  `,
  runCode: `
    (clona|clonar|clone|descarga|descargar|descargue|ejecuta|ejecutar|ejecute|descomprimir) _5 (repo|repositorio|proyecto|codigo|archivo|zip|script|apk|juego|aplicacion) _8 (antes|entrevista|local|localmente|maquina|ordenador|computadora|previo); (antes|previo) _4 (entrevista|llamada|reunion) _5 (clona*|descarga*|ejecuta*|instala*); (anydesk|teamviewer);
    (correr|ejecutar|corre|ejecuta) _2 (nuestro|el|este) (repo|repositorio|proyecto|codigo) _3 (en tu|en su|local)
  `,
  task: `
    (dar|dando|dale|da|calificar|calificando|valorar|valorando|resenar|evaluar|evaluando|puntuar|likes|optimizar|optimizando|ver|viendo|suscribir*|clic|clics|seguir) _4 (me gusta|like|likes|videos|hoteles|productos|aplicaciones|apps|youtube|tiktok|restaurantes|anuncios|canales|google maps|tiendas);
    (tareas|tarea|misiones) _1 (sencill*|simple*|facil*|online|en linea|remunerad*|diaria*|pagada*); (sencillas|simples|pequenas|faciles) tareas; (valoracion|optimizacion|calificacion|evaluacion) de (hoteles|productos|aplicaciones|apps|datos); (seguir|sigue|dar) _4 (cuentas|canales|paginas|perfiles)
  `,
  earn: `
    # (euros|euro|$|dolares|usd|pesos|eur) _3 (al dia|por dia|diario*|diaria*|cada dia); $ # _4 (al dia|por dia|diario*|diaria*|cada dia);
    (ingresos|pago|pagos|ganancias|comisiones) (diarios|diario|diarias|al instante|inmediat*); (sacar|sacas|ganar|hacer) _3 # (al dia|diarios|por dia)
  `,
  homeJob: `
    (trabajo|trabaja|trabajar|empleo|gana|ganar|ingresos|dinero) _3 (desde casa|en casa|desde tu casa|desde su casa|online|en linea|desde el movil|desde tu movil|con tu movil|desde el celular|con tu celular|desde tu telefono|remoto facil); (ingresos|ingreso|dinero|sueldo) (extra|pasivo*|adicional*|complementario*);
    (medio tiempo|tiempo parcial|horario flexible|horarios flexibles|tiempo libre|ratos libres) _4; # (a|o)? (#)? (horas|minutos) (al dia|diari*|por dia); (trabajo|empleo) (facil|sencillo|flexible)
  `,
  noExperience: `(sin|no se requiere|no necesitas|no hace falta|no se necesita|no requiere) _1 (experiencia|estudios|entrevista|formacion|conocimientos) _3; (cualquiera|cualquier persona) puede _3; facil y rapido`,
  invest: `
    (invertir|invierte|invierta|inversion|inversiones|trading|operar|opera) _6 (cripto*|bitcoin|btc|forex|usdt|ethereum|plataforma|divisas|oro|bolsa|opciones binarias|acciones|trading|nft); (cripto*|bitcoin|forex|btc|usdt|divisas|opciones binarias) _4 (trading|inver*|trader*|mentor*|plataforma|senales|ganancia*|mineria|rendimiento*|experto|asesor);
    (libertad financiera|independencia financiera) _3; ingresos pasivos; (mi|nuestro|nuestra) (mentor*|plataforma|trader|asesor|grupo|academia) _2 (trading|forex|cripto|inver*|que); (inversion|deposito) (minim*|inicial) _3; (multinivel|network marketing|mercadeo en red|marketing multinivel); (deposite|puse|meti|inverti) _12 (retire|saque|cobre)
  `,
  gain: `
    (ganancia*|rendimiento*|rentabilidad|beneficio*|retorno*|ingresos|utilidad*) _1 (garantizad*|asegurad*|segur*|sin riesgo|diari*|#|rapid*|fij*); # % _4 (mensual|mensuales|diari*|semanal*|al mes|al dia|a la semana|garantizad*|de rentabilidad|de ganancia*|de rendimiento); sin (ningun )?riesgo; (duplica*|triplica*|multiplica*) _3 (dinero|inversion|capital|ahorros); hacerte rico
  `,
  mule: `(recibir|reciba|recibe|cobrar) _4 (pago*|transferencia*|dinero|fondos|paquete*|cheque*) _8 (reenvi*|luego|te quedas|se queda|desde casa); (tu|su) cuenta (bancaria|personal) _6 (recibir transferencias|recibir dinero|recibir pagos|movimientos); (prestar|alquilar|alquila|rentar|presta) _2 (tu|su) (cuenta|linkedin|perfil); reenvio de paquetes`,
  advance: `(herencia|heredero*|beneficiari*|difunto*|fallecid*) _10 (millon*|fondos|dinero|dolares|euros|transfer*|suma|banco); # (millones|millon) _8 (herencia|heredero*|beneficiari*|difunto*|fallecid*); (ha|has) ganado _4 (loteria|# euros|premio de #)`,
  domain: `(comprar|adquirir) _2 (tu|su) dominio; dominio _6 (en venta|precio deseado|su precio|tu precio)`,
  bookFeature: `(tu|su) (libro|novela|obra) _10 (club de lectura|comunidad lectora|nuestros lectores|comunidad de lectores|destacar)`,
  messenger: `(whatsapp|whats app|wasap|telegram|wechat|signal|viber|snapchat|discord|t me|wa me|skype)`,
  moveOff: `
    (escribe|escribeme|escribame|escribir|contacta|contactame|contacteme|contactar|contacte|agrega|agregame|agregue|anade|anademe|hablemos|habla|hablame|mensaje|unete|sigamos|chatear|manda|envia|enviame|dame|pasame|por|al|a|mi|en|via) _4 (whatsapp|whats app|wasap|telegram|wechat|viber|snapchat|discord);
    (tu|su|mi|nuestro) (whatsapp|telegram|numero personal|correo personal|numero privado|numero de whatsapp|correo privado); (contacta|contacte|escribe|escriba) _3 (gerente|manager|supervisor*|asesor*|mentor*|encargad*|tutor*|jefe) _3; (casi no|rara vez|poco|raramente) _3 (linkedin|aqui|esta red); mi (correo|email|mail) _1 (personal|privado); (tienes|tiene|usas|usa) (whatsapp|telegram)
  `,
  romance: `
    (bella|hermosa|linda|guapa|bonita|preciosa|guapo|atractiv*|encantadora) _1 (sonrisa|mujer|dama|ojos|foto|cara|persona|hombre|foto de perfil|mirada); (tu|su) (sonrisa|belleza|mirada|foto|rostro|foto de perfil) _3; (hola|buenos dias|buenas) (hermosa|guapa|linda|querida|mi amor|preciosa|bella|guapo|querido|cielo);
    (conocerte mejor|conocerla mejor|ser amigos|amistad sincera|relacion seria|alma gemela|amor verdadero|una amistad); (eres|soy|estas|es usted) _1 (solter*|casad*|divorciad*|viud*); (toco|robo) _2 corazon; (como|forma en que) sonrie*
  `,
  vagueJob: `(trabajo|empleo|puesto) _2 (online|en linea|remoto|flexible|para ti|para usted) _3; (asistente) (virtual|personal) _2; (has sido|ha sido|fuiste|fue) (seleccionad*|elegid*|preseleccionad*); (sin|no) _4 (afecta*|interfer*|interfiere) _5 (trabajo|empleo)
  `,
  approved: `(solicitud|candidatura|perfil|cv|postulacion) _3 (aprobad*|aceptad*|seleccionad*); (has sido|ha sido) (contratad*|seleccionad*|aceptad*|admitid*); (antes de firmar|antes del contrato|reservar tu puesto|reservar su puesto|reservar la plaza|antes de empezar|para formalizar) _2; sin entrevista; (usted|tu|su perfil) _1 (califica|calificas|cumple)
  `,
  secondHand: `(mi) (jefe|jefa|tio|tia|mentor|mentora|amigo|amiga|empleador) _6; solo soy _2 asistente`,
  aware: `(phishing|estafa*|fraude*|ciberseguridad|antifraude|concienciacion|malware|blanqueo)`,
};
