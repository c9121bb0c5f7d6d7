"""Names of months as logs and letters have them, in a dozen languages, and of weekdays; for expressions that ignore case."""

from __future__ import annotations

_ENGLISH = (
    "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    "|Nov(?:ember)?|Dec(?:ember)?"
)
_OTHER = """
janvier janv février févr mars avril mai juin juillet juil août septembre octobre novembre décembre déc
Januar Jänner Februar März Juni Juli Oktober Dezember Dez
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
gener febrer març juny juliol agost setembre octubre novembre desembre
ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie
Januari Februari Maret Juni Juli Agustus Oktober Desember
Enero Pebrero Marso Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre
siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου
marts maj ápr ene abr dic febr márc máj jún júl szept okt ian marta
janúar febrúar apríl maí júní júlí ágúst nóvember desember
januari februari maart mei augustus augusti oktober
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
ledna února března dubna května června července srpna září října listopadu prosince
Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık
január február március április május június július augusztus szeptember október november december
tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta
joulukuuta
ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค. มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม
กันยายน ตุลาคม พฤศจิกายน ธันวาคม يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר
""".split()

_NAMES = {name.replace(".", r"\.") for name in _OTHER}
MONTH = f"(?:{'|'.join(sorted(_NAMES, key=lambda name: (-len(name), name)))}|{_ENGLISH})"
"""A month in any of the languages; the longer names first."""

MONTH_FIRST = (
    "(?:Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Setyembre|Oktubre|Nobyembre|Disyembre|január|február|március"
    r"|április|május|június|július|augusztus|szeptember|október|november|december"
    r"|(?:jan|febr|márc|ápr|máj|jún|júl|aug|szept|okt|nov|dec)\.)"
)
"""A month in Filipino or Hungarian, which put it before the day."""

_OTHER_DAYS = """
lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì martedì mercoledì giovedì venerdì sabato domenica
Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag mån tis ons tors tor fre lör sön
maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina poniedziałek wtorek środa środę czwartek
piątek sobota sobotę niedziela niedzielę pondělí úterý středa středu čtvrtek pátek neděle hétfő kedd szerda csütörtök péntek
понедельник вторник среду четверг пятницу субботу воскресенье
""".split()
WEEKDAY = (
    r"(?:Mon(?:day)?|Tue(?:s|sday)?|Wed(?:s|nesday)?|Thu(?:rs|r|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?"
    rf"|{'|'.join(sorted(_OTHER_DAYS, key=len, reverse=True))})"
)
