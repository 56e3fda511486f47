// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import java.util.ArrayList;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Papers;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is handed on: the report of each year with its evidence, the note before a meeting, the page for elected officials. */
@Component
public final class ReportsPage implements Page {
    private final Labs labs;
    private final Charters charters;
    private final LabHeads heads;
    private final YearPaper years;
    private final BriefingPaper briefings;
    private final EvidencePacks packs;
    private final Papers papers;
    private final Clock clock;

    @Activate
    public ReportsPage(@Reference Labs labs, @Reference Charters charters, @Reference LabHeads heads, @Reference YearPaper years, @Reference BriefingPaper briefings, @Reference EvidencePacks packs, @Reference Papers papers,
            @Reference Clock clock) {
        this.labs = labs;
        this.charters = charters;
        this.heads = heads;
        this.years = years;
        this.briefings = briefings;
        this.packs = packs;
        this.papers = papers;
        this.clock = clock;
    }

    /** One year that began, the latest first. */
    record Line(Charter charter, int year, Period period, boolean isRunning) {
        /** Query of its files. */
        String query() {
            return "?charter=" + charter.id() + "&year=" + year;
        }
    }

    @Override
    public Address address() {
        return Address.of("charters/{id}/reports");
    }

    /** The page; with {@code file}: of a year {@code pdf}, {@code docx} or {@code zip}, else {@code inauguration} or {@code meeting}, as {@code format} says. */
    @Override
    public Answer show(Visit visit) {
        return labs.find(visit.actor(), visit.path("id")).map(lab -> switch (visit.query("file")) {
            case "" -> screen(visit, lab);
            case "pdf", "docx", "zip" -> year(visit, lab, visit.query("file"));
            case "inauguration" -> briefing(visit, lab, BriefingPaper.Occasion.INAUGURATION);
            case "meeting" -> briefing(visit, lab, BriefingPaper.Occasion.MEETING);
            default -> Answer.notFound();
        }).orElse(Answer.notFound());
    }

    private Answer briefing(Visit visit, Lab lab, BriefingPaper.Occasion occasion) {
        return papers.download(briefings.of(visit.actor(), visit.words(ReportsPage.class), lab, occasion), Papers.Format.of(visit.query("format")));
    }

    private Answer year(Visit visit, Lab lab, String file) {
        var words = visit.words(ReportsPage.class);
        int year = visit.query("year").matches("\\d{1,2}") ? Integer.parseInt(visit.query("year")) : 0;
        return charters.find(visit.actor(), visit.query("charter")).filter(one -> one.lab().equals(lab.id())).flatMap(charter -> years.of(visit.actor(), words, lab, charter, year).map(paper -> {
            if (!file.equals("zip")) return papers.download(paper, Papers.Format.of(file));
            return papers.print(paper, Papers.Format.PDF).fold(ready -> {
                var archive = packs.of(visit.actor(), words, lab, charter, charter.years().get(year - 1));
                return Answer.download(ready.fileName().replaceAll("pdf$", "zip"), "application/zip", out -> archive.write(out, paper.code(), ready.fileName(), ready.bytes()));
            }, refused -> Answer.refused(refused.sentence()));
        })).orElse(Answer.notFound());
    }

    private Answer screen(Visit visit, Lab lab) {
        var words = visit.words(ReportsPage.class);
        var today = Days.today(clock);
        var lines = new ArrayList<Line>();
        for (var charter : charters.of(visit.actor(), lab.id())) {
            for (int at = 0; at < charter.years().size(); at++) {
                var period = charter.years().get(at);
                if (!period.first().isAfter(today)) lines.add(0, new Line(charter, at + 1, period, period.contains(today)));
            }
        }
        return Answer.screen(words.say("reports.title", lab.name()), new StaticTemplates().reports(words, heads.head(visit, lab), lines));
    }
}
