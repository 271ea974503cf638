package org.paraph.procedure.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.negotiation.web.OpenDossier;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;
import org.paraph.procedure.ProcedureNames;
import org.paraph.procedure.ProcedureReport;
import org.paraph.procedure.ProcedureReports;
import org.paraph.procedure.ProcedureWords;

/** Everything on file of a dossier in its legal order: as a timeline by track, and as the report on the procedure. */
@Named("record")
@RequestScoped
@PagePath({"/negotiations/{dossier}/timeline", "/negotiations/{dossier}/report"})
public class ReportPage implements Page {

    private final OpenDossier file;
    private final ProcedureReports reports;
    private final ProcedureNames names;
    private final Reader reader;
    private ProcedureReport report;
    private ProcedureEntry.Track track;

    protected ReportPage() {
        this(null, null, null, null);
    }

    @Inject
    public ReportPage(OpenDossier file, ProcedureReports reports, ProcedureNames names, Reader reader) {
        this.file = file;
        this.reports = reports;
        this.names = names;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        report = reports.on(file.open(call));
        track = call.parameter("track").flatMap(given -> Stream.of(ProcedureEntry.Track.values())
                .filter(each -> each.name().equalsIgnoreCase(given)).findFirst()).orElse(null);
        return Outcome.view(call.path().endsWith("/report") ? "dossier/report" : "dossier/timeline");
    }

    public ProcedureReport getReport() {
        return report;
    }

    /** Everything on file, of one track where one is chosen. */
    public List<ProcedureEntry> getEntries() {
        return report.entries().stream().filter(entry -> track == null || entry.track() == track).toList();
    }

    /** The chosen track as it stands in the address; empty for all. */
    public String getTrack() {
        return track == null ? "" : track.name().toLowerCase(Locale.ROOT);
    }

    public List<ProcedureEntry.Track> getTracks() {
        return List.of(ProcedureEntry.Track.values());
    }

    /** What was done, in the reader's language. */
    public String act(ProcedureEntry entry) {
        return words().act(entry);
    }

    /** A constant of an entry in words; other words as they are. */
    public String constant(String constant) {
        return words().constant(constant);
    }

    /** A subject or an authority in words. */
    public String thing(String recorded) {
        return names.thing(recorded, words());
    }

    /** The party that acted and who decided for it; empty if neither is on record. */
    public String who(ProcedureEntry entry) {
        return names.who(report.negotiation(), entry);
    }

    private ProcedureWords words() {
        return new ProcedureWords(reader.getLocale());
    }
}
