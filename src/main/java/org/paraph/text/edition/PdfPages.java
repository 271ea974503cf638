package org.paraph.text.edition;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;

/**
 * Prints a page of ours as tagged PDF with all fonts in it. The page holds all that is printed; nothing is fetched, whatever it
 * might name.
 */
final class PdfPages {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private PdfPages() {
    }

    /** @throws UnprintableSign if the fonts lack a sign of the page */
    static byte[] print(byte[] page) {
        var html = new String(page, StandardCharsets.UTF_8);
        Font.firstMissing(html).ifPresent(sign -> {
            throw new UnprintableSign(sign);
        });
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        for (var font : Font.values()) {
            builder.useFont(font::open, font.family(), font.isBold() ? BOLD : NORMAL, FontStyle.NORMAL, true);
        }
        builder.useUriResolver((base, uri) -> null);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Paraph");
        builder.withHtmlContent(html, null);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
