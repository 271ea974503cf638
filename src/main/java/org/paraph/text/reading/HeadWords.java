package org.paraph.text.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.paraph.text.document.Kind;

/**
 * The words with which treaties head their divisions, articles and annexes, in the languages in which they are usually
 * written, and the forms of the numbers that follow.
 */
enum HeadWords {
    ARTICLE(Kind.ARTICLE, Rank.ARTICLE, "ARTICLE|ART[IÍ]CULO|ARTIKEL|ARTICOLO|ARTIGO|ART\\.|СТАТЬЯ|СТАТТЯ|ARTYKUŁ|ČLÁNEK|ČLÁNOK"
            + "|CLAUSE|CL[AÁ]USULA|KLAUSEL|§"
            + "|MADDE|ΆΡΘΡΟ|ΑΡΘΡΟ|ĐIỀU|PASAL|ARTIKLA|CIKK|المادة", "[조條条]"),
    PART(Kind.PART, Rank.PART, "PART|PARTE|PARTIE|TEIL|ЧАСТЬ|DEEL", "(?:편|부(?!터)|編|编|部分?|篇)"),
    DIVISION(Kind.DIVISION, Rank.DIVISION, "TITLE|TÍTULO|TITRE|TITEL|TITOLO|РАЗДЕЛ", null),
    CHAPTER(Kind.CHAPTER, Rank.CHAPTER, "CHAPTER|CAP[IÍ]TULO|CHAPITRE|KAPITEL|CAPITOLO|CAPO|ГЛАВА|HOOFDSTUK", "[장章]"),
    SECTION(Kind.SECTION, Rank.SECTION, "SECTION|SUB-SECTION|SECCIÓN|ABSCHNITT|SEZIONE|SECÇÃO|SEÇÃO|AFDELING|ПОДРАЗДЕЛ", "[절節节]"),
    ANNEX(Kind.ANNEX, Rank.ANNEX, "ANNEX|ANNEXE|SCHEDULE|ANHANG|ANLAGE|ANEXO|ALLEGATO|ПРИЛОЖЕНИЕ|EXHIBIT|ATTACHMENT"
            + "|ADDENDUM|BIJLAGE|BILAG|PROTOCOL|PROTOCOLO|PROTOCOLE|PROTOKOLL|ПРОТОКОЛ",
            "(?:부속서|별표|별지|附属書|附屬書|附件|附錄|附录|附表|별첨|의정서|議定書|议定书)"),
    APPENDIX(Kind.ANNEX, Rank.APPENDIX, "APPENDIX|APÉNDICE|APPENDICE|APÊNDICE|ДОПОЛНЕНИЕ", "(?:부록|付録)");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String COUNT = "(?:ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|THIRTEEN|FOURTEEN"
            + "|FIFTEEN|SIXTEEN|SEVENTEEN|EIGHTEEN|NINETEEN|TWENTY|FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|PREMIER|PREMIÈRE"
            + "|PRIMERO|PRIMERA|ÚNICO|UNICO|UNIQUE|ERSTER|ERSTE|UNO|DOS|TRES|CUATRO|CINCO|SEIS|SIETE|OCHO|NUEVE|DIEZ|ONCE|DOCE|TRECE"
            + "|CATORCE|QUINCE|DIECIS[EÉ]IS|DIECISIETE|DIECIOCHO|DIECINUEVE|VEINTE|DEUX|TROIS|QUATRE|CINQ|SEPT|HUIT|NEUF|DIX)";
    private static final String NUMBER = "(?:\\d{1,4}(?:[.\\-–‑]\\d{1,4}){0,3}+(?:\\.?º|er\\b)?(?-i:-?[A-Za-z](?!\\p{L}))?"
            + "|(?-i:[IVXLCDM]{1,9}(?:[.\\-–‑](?:\\d{1,3}|[A-Z](?!\\p{L})))?|[A-Z](?:[.\\-–‑]\\d{1,3})?)"
            + "|\\d{1,3}|" + COUNT + "|\\[[^\\]\\[^]{0,6}\\]|[●•_…]{1,20})(?:[\\h]{0,2}(?:BIS|TER|QUATER|QUINQUIES|SEXIES|SEPTIES|OCTIES))?"
            + "(?![\\p{L}\\p{N}])(?:\\h?\\((?-i:[a-z])\\)(?=\\h{0,8}+$))?";
    private static final String HAN = "(?:\\d{1,4}|[０-９]{1,4}|[〇零一二三四五六七八九十百千]{1,9})";
    private static final List<HeadWords> ALL = List.of(values());

    final Kind kind;
    final int rank;
    private final Pattern latin;
    private final Pattern eastern;

    HeadWords(Kind kind, int rank, String latin, String eastern) {
        this.kind = kind;
        this.rank = rank;
        boolean maybeAlone = kind == Kind.ANNEX || kind == Kind.ARTICLE;
        var number = "\\h{0,8}+" + NUMBER;
        this.latin = Pattern.compile("(?:" + latin + ")(?:" + number
                + (maybeAlone ? "|(?=\\h{0,8}+(?:[:–—-]|$))" : "") + ")", FLAGS);
        this.eastern = eastern == null ? null : Pattern.compile(kind == Kind.ANNEX
                ? eastern + "(?:\\h{0,2}(?:제\\h?|第\\h?)?" + HAN + "(?:\\h?[호号號])?|(?:\\h{0,2}[A-Z](?![A-Za-z]))|(?=\\h{0,8}(?:$|[:：])))"
                : "[제第]\\h{0,2}" + HAN + "\\h{0,2}" + eastern
                        + "(?:\\h?(?:의|の|之)\\h?" + HAN + "(?![\\p{L}\\p{N}]))?");
    }

    /** The longest beginning of a line that is such a word with its number, or 0. */
    int lengthIn(String line) {
        var matcher = latin.matcher(line);
        if (matcher.lookingAt()) {
            return matcher.end();
        }
        var east = eastern == null ? null : eastern.matcher(line);
        return east != null && east.lookingAt() ? east.end() : 0;
    }

    static List<HeadWords> all() {
        return ALL;
    }
}
