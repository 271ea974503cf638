package org.paraph.text.edition;

import jakarta.enterprise.context.ApplicationScoped;
import org.paraph.text.PositionMatrix;
import org.paraph.text.comparison.Comparison;
import org.paraph.text.document.TreatyDocument;

/** Makes editions of texts, comparisons and tables of positions. Needs neither network nor files. */
@ApplicationScoped
public class Editions {

    /**
     * A text, as a signing copy if the imprint names signatories. Its words, brackets and footnotes are those of the document; the imprint
     * stands around it.
     *
     * @throws UnknownEdition  if texts are not made in this format
     * @throws UnprintableSign if it is to be a PDF and the fonts for it lack a sign of the text
     */
    public Edition text(TreatyDocument document, EditionFormat format, Imprint imprint) {
        return switch (format) {
            case DOCX -> edition(format, imprint, new DocxText(document, imprint).file());
            case AKOMA_NTOSO -> edition(format, imprint, new AknText(document, imprint).file());
            case PDF -> edition(format, imprint, PdfPages.print(new HtmlText(document, imprint, true).page()));
            case HTML -> edition(format, imprint, new HtmlText(document, imprint, false).page());
            default -> throw new UnknownEdition("text", format);
        };
    }

    /**
     * What changed between two versions: as a Word document with tracked changes (to accept all of them gives the later
     * text, to reject them the earlier one), as HTML or as PDF.
     *
     * @param earlier the earlier version itself: where provisions were moved, it tells from where
     * @throws UnknownEdition           if comparisons are not made in this format
     * @throws IllegalArgumentException if the comparison was made with another earlier text
     */
    public Edition comparison(Comparison comparison, TreatyDocument earlier, EditionFormat format, Imprint imprint) {
        if (!earlier.sha256().equals(comparison.sha256Before())) {
            throw new IllegalArgumentException("The comparison was made with another earlier text");
        }
        return switch (format) {
            case DOCX -> edition(format, imprint, new DocxComparison(comparison, earlier, imprint).file());
            case PDF -> edition(format, imprint, PdfPages.print(new HtmlComparison(comparison, earlier, imprint, true).page()));
            case HTML -> edition(format, imprint, new HtmlComparison(comparison, earlier, imprint, false).page());
            default -> throw new UnknownEdition("comparison", format);
        };
    }

    /**
     * Where the parties stand, side by side, as a spreadsheet or a Word document.
     *
     * @param language BCP 47 tag of the language of the headings
     * @throws UnknownEdition if tables of positions are not made in this format
     */
    public Edition matrix(PositionMatrix matrix, String language, EditionFormat format, Imprint imprint) {
        return switch (format) {
            case XLSX -> edition(format, imprint, new XlsxMatrix(matrix, language, imprint).file());
            case DOCX -> edition(format, imprint, new DocxMatrix(matrix, language, imprint).file());
            default -> throw new UnknownEdition("table of positions", format);
        };
    }

    /**
     * A report on a dossier, as HTML or as PDF.
     *
     * @throws UnknownEdition if reports are not made in this format
     */
    public Edition report(Report report, EditionFormat format) {
        var name = FileName.of(report.reference(), "procedure", format);
        return switch (format) {
            case PDF -> new Edition(format.mediaType(), name, PdfPages.print(new HtmlReport(report, true).page()));
            case HTML -> new Edition(format.mediaType(), name, new HtmlReport(report, false).page());
            default -> throw new UnknownEdition("report", format);
        };
    }

    private static Edition edition(EditionFormat format, Imprint imprint, byte[] content) {
        return new Edition(format.mediaType(), FileName.of(imprint, format), content);
    }
}
