package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import org.paraph.administration.operations.FiguresDesk;
import org.paraph.administration.operations.OperatingFigures;
import org.paraph.platform.persistence.DatabaseStatus;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/** How the application runs, in figures. */
@Named("figuresPage")
@RequestScoped
@PagePath("/administration/figures")
public class FiguresPage implements Page {

    private static final int LARGEST = 20;
    private static final double STEP = 1024;
    private static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB", "TiB");

    private final FiguresDesk desk;
    private final Reader reader;
    private OperatingFigures figures;

    protected FiguresPage() {
        this(null, null);
    }

    @Inject
    public FiguresPage(FiguresDesk desk, Reader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        figures = desk.read();
        return Outcome.view("administration/figures");
    }

    public OperatingFigures getFigures() {
        return figures;
    }

    /** The largest tables. */
    public List<DatabaseStatus.Table> getTables() {
        return figures.tables().subList(0, Math.min(LARGEST, figures.tables().size()));
    }

    /** What all tables take together. */
    public String getTotal() {
        return size(figures.tables().stream().mapToLong(DatabaseStatus.Table::bytes).sum());
    }

    /** A number in the reader's language. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(reader.getLocale()).format(number);
    }

    /** So many bytes, in the largest unit of which there is one. */
    public String size(long bytes) {
        double left = bytes;
        int unit = 0;
        while (left >= STEP && unit < UNITS.size() - 1) {
            left /= STEP;
            unit++;
        }
        var format = NumberFormat.getNumberInstance(reader.getLocale());
        format.setMaximumFractionDigits(left < 10 && unit > 0 ? 1 : 0);
        return format.format(left) + " " + UNITS.get(unit);
    }
}
