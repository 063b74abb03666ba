import type { ClueTable } from '../safety';

/** Spanish clues of scams. Folded: no accents. */
export const CLUES_ES: ClueTable = {
  due: `
    (pagar|pague|paga|abonar|abone|abona|cancelar|cancele|cancela|cubrir|cubra|transferir|depositar|adelantar|pagando|abonando|ingresar|costear) _6 (tasa*|cuota|gastos|aduana|impuesto*|seguro|sello|derechos|tramite*|envio|visa|visado|curso|formacion|maquetacion|inscripcion|registro|renovacion|flete|fianza|matricula|factura|certificado|reserva|honorarios|# dolares|# euros|# usd|# $);
    (tasa*|cuota|gastos|aduana|impuesto|seguro|sello|derechos|tramite|cargo|aporte|contribucion|costo|coste|tarifa|fianza|deposito|inversion) _5 (de # |es de|unico|unica|previo|previa|por adelantado|# dolares|# euros|# usd|# $|antes|a su cargo|obligatori*|se abona*|se paga*|pagar|abonar);
    (solo|solamente|unicamente|apenas) _5 (tasa|cuota|gastos|aduana|impuesto|seguro|sello|derechos|tramite|maquetacion|envio|# dolares|# euros|# usd|# $); (pide|exige|solicita|piden|requiere) _4 # (dolares|euros|usd|$|pesos); (falta|solo falta|resta|unicamente) _4 (abone|abonar|pague|pagar|cubra|cubrir|cubre); se cubre _4; (examen medico|seguro de viaje|antecedentes|poliza) _6 (#|abon*|pag*); (pagar|transferir|transfiera|deposite|abone|envie|abonar|paga) _4 (# euros|# dolares|# usd|$|# pesos); (prestar*|adelantar*) _4 (# euros|# dolares|# usd|$|me); inversion de #
  `,
  honour: `
    (elegid*|seleccionad*|nominad*|escogid*|galardonad*|incluid*|distinguid*|finalista) _8 (premio*|ranking|listado|lista|registro|revista|portada|edicion|lideres|mujeres|empresarios|directorio|top|anuario|galardon|profesionales|libro|who|gala|entre l*);
    (premio*|ranking|revista|registro|galardon|directorio) _10 (elegid*|seleccionad*|nominad*|escogid*|incluid*); (comite|jurado|redaccion|equipo editorial|consejo editorial) _8 (usted|su|tu|sus|le|te|eligio|selecciono); who s who; entre (los|las) # _3; (placa|trofeo|galardon|estatuilla|sello) _8
  `,
  scare: `
    (marca|nombre comercial|dominio|dominios|nombre de su empresa|denominacion) _12 (tercero*|otra empresa|otra compania|caduca*|vence*|vencimiento|vencer|expira*|perder|perdida|pierde|prioridad|preferente);
    (tercero|empresa|compania|firma|solicitante) _12 (registrar|registro|solicitado|solicita|inscribir) _8 (marca|dominio*|nombre|denominacion)
  `,
  urgent: `(en|antes de|dentro de|proximas|menos de|plazo de) _2 # _1 (horas|h|dias|minutos); hoy mismo; antes de (hoy|manana); urgente*; urgencia; inmediat*; cuanto antes; de una vez; ultimo (aviso|dia|plazo); ultima (oportunidad|llamada); ultim* (cupos|plazas); antes del (viernes|lunes|mediodia|domingo); quedan # ; plazo; ya mismo; ahora mismo`,
  secret: `confidencial*; confidencialidad; discret*; discrecion; secreto; reserva absoluta; entre nosotros; no (lo|se lo|le)? _1 (comente*|diga*|cuente*|llame*|avise*|hable*) _2; (totalmente|cien por ciento|100 %|completamente|todo) legal; legal y; (no) _1 (muestre*|diga*|comente*) _4 (nadie|con nadie); a nadie; (quede|queda) entre (los dos|nosotros); entre los dos
  `,
  windfall: `
    loteria; sorteo; ganador*; (ganado|gano|ganaste) _5 (#|premio|sorteo|carro|auto|coche|loteria|iphone|bono); premio de #; (donar|legar|dejar) _8 (fortuna|millon*|fondos|bienes|dinero|huerfanos|patrimonio); cuenta (inactiva|dormida); (bono|ayuda|subsidio|regala|regalo|recompensa) _3 #; lingotes; sobrefacturacion; beneficio mutuo; subvencion de #; sobrefactur*; sobrevalor*; sin reclamar; no reclamad*; (donacion de|hacer donacion|donar) _4 (#|suma|fondo*)
  `,
  estate: `
    herencia; hereder*; difunt*; fallecid* _10 (dejo|fondos|cuenta|sin|millon*|fortuna); fallecio _8 (dejo|sin|dejando); (sin) (herederos|familiares|testamento|parientes); beneficiari*; fallecid*; difunt*; ministro; (cliente|titular|depositante) _6 (murio|fallecio|perecio); (murio|fallecio) _6 (accidente|terremoto|familia); su deposito de
  `,
  bigMoney: `millon*; # m (usd|$|euros); # mm`,
  share: `(su|tu) (parte|porcentaje|comision) _2; # % _4 (para usted|para ti|sera suyo|del total|de la suma|del monto); (mitad|partes iguales|repart*|# #); (mismo|su|igual) apellido; repartimos; a medias; vamos a medias
  `,
  persona: `(general|coronel|mayor|sargento|oficial|soldado|militar|capitan|comandante) _8 (ejercito|us|estadounidense|americano|onu|otan|mision|paz|afganistan|siria|yemen|buque|barco|desplegad*|marina); (medico|doctor|doctora|cirujan*|ingenier*|enfermer*) _8 (onu|naciones unidas|otan|mision de paz|plataforma petrolera|petrolera|petrolero|offshore|yemen|siria|sudan|zona de guerra|buque|barco|plataforma en); (plataforma petrolera|plataforma en); ejercito (de estados unidos|americano|estadounidense|de ee); mision de paz; (capitan|oficial|general|cirujan*|ingenier*|soldado) _10 (portacontenedores|carguero|destinad*|estacionad*|base en|mision); (en|de) mision _3 (onu|paz|naciones)
  `,
  bereaved: `viud*; (perdi|enterre) _2 (mi|a mi) (esposo|esposa|marido|mujer|pareja); (mi difunt*|mi esposo|mi marido|mi esposa) _3 (murio|fallecio|fallecid*); (tengo|padezco|sufro) _3 cancer; (fase terminal|enfermedad terminal|desahuciad*); divorciad*; (un|una|mi) (hijo|hija) _3 (# anos|internado); despues de mi divorcio; tras mi divorcio; murio mi
  `,
  login: `(confirmar|confirme|confirma|verificar|verifique|verifica|validar|valide|valida|actualizar|actualice|actualiza|ingresar|ingrese|ingresa|introducir|introduzca|introduce|restablecer) _3 (cuenta|contrasena|clave|identidad|credenciales|perfil|datos|tarjeta|acceso|correo|pagina); (inicia|inicie|iniciar) sesion _6; (accede|acceda|entra|entre|entrar|acceder) _6 (contrasena|clave|enlace|correo|credenciales|link); codigo de (verificacion|confirmacion); informe _4 (clave|token|contrasena)
  `,
  alarm: `(inicio de sesion|acceso|actividad|intento|movimiento|transaccion) _3 (inusual*|sospechos*|no autorizad*|desconocid*|extran*|no reconocid*); (cuenta|perfil|pagina|acceso|suscripcion|membresia|buzon) _8 (suspendid*|restringid*|bloquead*|limitad*|desactivad*|eliminad*|cerrad*|cancelad*|reportad*|denunciad*|expira*|comprometid*); (evitar|impedir) _3 (suspension|bloqueo|eliminacion|cierre|cancelacion|desactivacion); (infraccion|incumplimiento|violacion|incumple) _4 (normas|politica*|derechos|condiciones); alguien _4 (acceder|iniciar sesion|entrar) _6; (compra|cargo|movimiento) _5 no reconocid*
  `,
  support: `(soporte|seguridad|equipo|asistencia|servicio|centro|ayuda|verificacion) _3 linkedin; linkedin _2 (soporte|seguridad|verificacion|premium|equipo|ayuda|servicio|asistencia); (equipo|departamento|area|centro|servicio) _1 _1 (seguridad|soporte|verificacion|fraude|fraudes) _2; (su|tu) banco; atencion al cliente`,
  sharedDoc: `(compartido|enviado|compartio) _5 (documento*|archivo*|factura*|carpeta|contrato|pdf); (documento|archivo|factura|contrato) _5 (compartid*|pendiente|disponible|espera)`,
  inflow: `(recibes|recibe|reciba|recibira|recibiras|cobras|recibir|cobrar|cobra|recibirlos|recibimos en tu) _5 (pago*|transferencia*|dinero|fondos|paquete*|cheque*|envio*|deposito*|ingresos|giros) _6; (pagos|transferencias|fondos|paquetes|depositos|giros) _4 (en tu cuenta|en su cuenta|a tu cuenta|a su cuenta|en tu casa|en su casa|en tu domicilio|en su domicilio|a tu nombre|a su nombre|tu direccion|su direccion); agente (local|financiero|de cobros|de pagos|de transferencias|de reenvio|de cobranza); (en|a|por) (tu|su) (cuenta|domicilio|casa|cuenta bancaria); (su|tu) cuenta bancaria; gestor de pagos; (clientes|compradores) _2 (pagan|transfieren|depositan|envian) _3 (te|le|tu|su)
  `,
  onward: `(reenvias|reenvia|reenvie|reenviar|reenviarl*|reenvio|reexpides|transfieres|transfiera|envias|envia|envie|enviar|mandas|manda|remites|remitir|despachas) _4 (resto|restante|remanente|exterior|la direccion|otra direccion|etiqueta|bitcoin|demas); (te quedas|se queda|quedas|quedarte|retienes|retiene|descuentas|conservas|conserva) _3 # %; (te quedas|se queda) _3 (comision|porcentaje|parte); # % _3 (de comision|para ti|por operacion|por cada); (nueva|otra|cambias|cambiar|pegas|nuestra) _2 etiqueta*; western union; moneygram; (retira*|retire) _4 (efectivo|dinero); (compra*|compre) _4 (cripto*|bitcoin|usdt); # % _4 (queda|es tuyo|suyo); la diferencia; carta de porte; (imprime|pega|imprimes) _3 guia
  `,
  lend: `(alquil*|rent*|prest*|arrend*|compramos|compro) _4 (cuenta*|perfil*|linkedin|upwork|fiverr|workana|freelancer); (tu|su) (cuenta|perfil) _6 (inactiv*|sin usar|parad*|para trabajar|para postular*); (usar|usamos|utilizar|utilizamos|trabajar con|trabajamos con) (tu|su) (cuenta|perfil|nombre); (a|en) (tu|su) nombre _4 (postul*|trabaj*|entrevista*); verificacion facial; te la (compro|rento|alquilo); (la|lo) (rento|compro|alquilo); (correo|usuario) y (clave|contrasena); entramos _3 (cuenta|perfil)
  `,
  youGet: `(te|le) (pagamos|pago|damos|ofrecemos|transferimos|pagan) _4; (ganas|recibes|cobras|gana|recibe|te llevas) _4 (#|$|mes|parte|comision|mensual*); # % _3 (de|del|para|comision); # (euros|dolares|usd|$) _3 (mes|mensual*|semana*); sin hacer nada; mensual*; al mes`,
  fetch: `(clona*|clone|descarga*|descargue|baja|bajar|bajate|descomprim*|instala*|instale|ejecuta*|ejecute|corre|correr|levanta*|levante|arranca*|abre) _6 (repo|repositorio|zip|demo|mvp|prototipo|proyecto|juego|codigo|docker|bitbucket|github|gitlab|drive|dapp); npm (install|start|run); (en local|localmente|en tu maquina|en tu equipo|en tu ordenador|en tu computadora|en tu compu|en su equipo); (correr|ejecutar|levantar) _3 proyecto; grab* _1 pantalla
  `,
  callLater: `(antes|previo|previa) _5 (llamada|entrevista|reunion|charla|videollamada|hablar|conversar|call|agendar); primer paso; (llamada|entrevista|reunion) _3 (despues|luego|posterior|sera despues); (luego|despues) _4 (llamada|entrevista|reunion|hablamos|agendamos); antes de (pasarte|pasarle|agendar|presentarte); graba pantalla
  `,
  wallet: `(conecta*|conecte|tu|vincula*|con|abre) _3 (wallet|billetera|metamask|phantom|monedero); metamask; wallet; (frase semilla|frase de recuperacion|clave privada|seed phrase); (conecta*|conecte) _2 (billetera|monedero|wallet)
  `,
  trade: `trade*; trading; bot; senales; arbitraje; oro; cripto*; bitcoin; btc; usdt; ethereum; forex; divisas; nft*; bolsa; exchange*; ia de trading; binance; mercado de divisas; broker
  `,
  teach: `mentor*; (mi|un|su) (tio|tia|primo|padrino); (ensena*|ensenarte|ensenarle|muestra|mostrarte|mostrarle|guia*|guiarte|explico|explica) _3; (mi|nuestro|nuestra|una|un) (coach|profesor*|analista|broker|asesor*|experto|experta); grupo (privado|vip|de telegram|de whatsapp|de senales|de trading|de inversion|gratuito); (meter|meto|agregar|agrego|sumar|sumo|invitar|invito|anado|anadir) _4 (grupo|canal|comunidad); copi* _2 (entradas|operaciones|senales); referid*
  `,
  smallStart: `(desde|con|minimo|minima|inviert*|empez*|empiez*|inicia*|entrada|deposito|capital|solo|arranca*) _4 # (dolares|euros|usd|usdt|$|pesos); (desde|con|minimo|solo) _2 $ #; minimo (es|son|de) # ; # (dolares|euros|usd|$) _3 (minimo|para empezar|basta*|para arrancar|iniciales); poco (capital|dinero)`,
  profit: `(gan*|saque|sacamos|saco|hice|cobr*|retir*|factur*|genera*|genero) _5 (#|$) _4 (semana*|mes*|dia*|ganancia*); (#|$) _4 (por semana|a la semana|semanal*|al mes|mensual*|al dia|diari*|por dia|de ganancia*|en una semana); # % _3 (dia|semana|mes|diari*|semanal*|mensual*); (pague|pagado|pago) _4 (alquiler|renta|coche|carro|auto|casa|hipoteca|deudas|boda|vacaciones); (nunca|jamas) _2 (pierde|perdio|perdido|perdi); (deje|renuncie) _2 (mi trabajo|a mi trabajo); (ganancias|ingresos|rendimientos) (estables|constantes|fijos|seguros)`,
  loan: `(prestamo*|credito*|financiamiento) _8 (# %|interes*|sin aval|sin garantia*|sin buro|entre particulares|urgente*|rapido*|inmediato); (ofrezco|ofrecemos|otorgo|otorgamos|doy|necesita*) _6 (prestamo*|credito*|financiamiento); sin (aval|buro|garantias); (nadie|banco) _3 presta*; (financiera|prestamista) _6 (deposita|presta|ofrece); rechazad* _3 banco; inversionista privado; prestamista
  `,
  bankNew: `(nueva|nuevo|nuevos|cambi*|otra|actualiz*|distinta) _4 (cuenta|iban|banco|datos bancarios|cuenta bancaria|clabe|cbu); (cuenta|iban|datos bancarios|banco|cuenta bancaria) _6 (cambi*|nueva|nuevos|auditoria|bloquead*|congelad*); (otra|siguiente) cuenta
  `,
  payTo: `(transfer*|pagar|abonar|pague|abone|realizar|realice|ingresar|enviar|envie|hacer|haga) _8 (factura*|saldo|importe|transferencia|pago|nueva cuenta|esta cuenta|restante|pendiente)`,
  giftBuy: `(comprar|compra|compre|comprame|consigue|consigas|compres|necesito) _8 (tarjetas regalo|tarjetas de regalo|tarjeta regalo|gift cards|tarjetas amazon|tarjetas steam); tarjetas _1 (google|steam|itunes|apple|amazon|regalo)
  `,
  codes: `(envi*|mand*|pas*) _5 (codigos|codigo); raspa*; (te lo|se lo|te) (devuelvo|reembols*|pago) _3; reunion; reembols*; (foto|fotos) _3 (claves|reverso|codigos|clave); no puedo (contestar|hablar); en junta
  `,
  cheque: `cheque _14; (enviar*|enviamos|deposit*|cobrar) _5 cheque; proveedor (certificado|autorizado)
  `,
  extort: `
    (envi*|mand*|difund*|public*|compart*) _6 (video|videos|fotos|imagenes|capturas|grabacion|todo) _6 (contactos|familia|esposa|esposo|pareja|jefe|companeros|amigos); (tengo|tenemos) _5 (fotos intimas|imagenes tuyas|fotos tuyas|video tuyo|videos intimos|video intimo|imagenes suyas); (contactos|amigos|familia) _8 (reciban|reciben|vean|veran) _4 (video|grabacion|fotos)
  `,
  harsh: `(eres|es usted|sois|menud*|pedazo de) _2 (idiota|imbecil|estupid*|basura|patetic*|inutil|mierda|payas*|gilipollas|cabron|cabrona|zorra|puta|fracasad*|ladron|ladrona|mentiros*|escoria|asco); (vete a la mierda|que te jodan|vete al diablo|hijo de puta|hija de puta|callate la|pendej*|malparid*); (sabemos|se|sabes que se) donde (vives|trabajas|vive|trabaja|aparcas); (te vas a|se va a|vas a) (arrepentir|enterar|acordar de mi|pagar caro|pagarlo); (te|le) (voy|vamos) a (destruir|arruinar|hundir|buscar y|romper|partir)`,
  flirt: `
    (bella|hermosa|linda|guapa|preciosa|sexy|guapo|atractiv*|bonita|lindos|lindas|preciosos|hermosos) _2 (sonrisa|ojos|mujer|mirada|cara|labios|piernas|foto de perfil|figura|chica|hombre|cuerpo); (eres|estas|te ves|es usted) _2 (hermosa|guapa|guapisima|preciosa|sexy|bella|lindisima|bellisima|guapisimo|bombon|un bombon); (estas|eres) (soltera|soltero|casada|libre esta noche); (cena|copa|vino|cita|tomar algo|fin de semana) _5 (solos|tu y yo|los dos|nosotros dos); (hola|buenas) (guapa|preciosa|hermosa|bombon|linda|guapo|mi reina|bonita|corazon)
  `,
  ahead: `
    por adelantado; anticipad*; anticipo; de antemano; (antes) _5 (desembolso|liberar|liberacion|transferencia|deposito); primera (mensualidad|cuota)
  `,
  personal: `
    fecha de nacimiento; ine; dni; pasaporte; cedula; nif; curp; (nombre completo|nombre) _6 (direccion|domicilio|banco|fecha) _3; selfie; nombre de (su|tu) banco; comprobante de domicilio; numero de (seguridad social|identidad)
  `,
  trust: `
    confiar en (ti|usted); confio en; persona de confianza; (persona|mujer|hombre|corazon) (honest*|sincer*|buen*|de buen corazon); buen corazon; nueva vida; casarnos; amado*; gente buena; hacer amigos; nuevas amistades; compartir _3 vida
  `,
  held: `
    (paquete|caja|courier|maleta|envio|premio) _12 (aduana|retenid*|detenid*|aeropuerto); fondos _4 (bloquead*|congelad*|retenid*)
  `,
  plea: `
    huerfan*; orfanato; (sin|no tenemos) comida; hambre; (operacion|hospital|cirugia) _4 (hijo|hija|madre|cuenta); dios (te|le|lo) bendiga; salvar una vida; cualquier (monto|cantidad|ayuda); no _1 ignore*; (telefono|celular|movil) _3 (roto|danado|robaron|perdi); nuevo numero
  `,
  oddPay: `
    western union; moneygram; tarjetas regalo; bitcoin; usdt; oxxo; giros
  `,
  proof: `
    captura*; pantallazo*; codigo de invitacion; por (like|resena|clic|tarea|me gusta|calificacion); # (tareas|clics|likes|resenas)
  `,
};
