package org.paraph.text.edition;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;

/**
 * Prints a page of ours as tagged PDF with all fonts in it. The page holds all that is printed; nothing is fetched, whatever it
 * might name.
 */
final class PdfPages {

    /** About a million signs of text; laying out more takes more memory than a server should give to one request. */
    static final int LONGEST_PAGE = 1_500_000;
    /** One at a time, for the same reason. */
    private static final Semaphore PRESS = new Semaphore(1, true);
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private PdfPages() {
    }

    /**
     * @throws UnprintableSign if the fonts lack a sign of the page
     * @throws TooLongToPrint  if it is too long to be laid out
     */
    static byte[] print(byte[] page) {
        var html = new String(page, StandardCharsets.UTF_8);
        if (html.length() > LONGEST_PAGE) {
            throw new TooLongToPrint();
        }
        Font.firstMissing(html).ifPresent(sign -> {
            throw new UnprintableSign(sign);
        });
        PRESS.acquireUninterruptibly();
        try {
            return printed(html);
        } finally {
            PRESS.release();
        }
    }

    private static byte[] printed(String html) {
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
