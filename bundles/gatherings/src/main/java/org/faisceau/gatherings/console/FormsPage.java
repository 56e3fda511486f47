// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.LinkedHashMap;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Papers;
import org.faisceau.gatherings.api.Workshops;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All forms of the workshop one below the other, to read before the day, and as files to take away: for the mentor, and for who leads. */
@Component
public final class FormsPage implements Page {
    private final GatheringHeads heads;
    private final Workshops workshops;
    private final FormSheets sheets;
    private final Papers papers;

    @Activate
    public FormsPage(@Reference GatheringHeads heads, @Reference Workshops workshops, @Reference FormSheets sheets, @Reference Papers papers) {
        this.heads = heads;
        this.workshops = workshops;
        this.sheets = sheets;
        this.papers = papers;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/forms");
    }

    /** The page; with {@code file} {@code pdf} or {@code zip}, that file. */
    @Override
    public Answer show(Visit visit) {
        var words = visit.words(FormsPage.class);
        var found = heads.of(visit);
        if (found.isEmpty()) return GatheringHeads.absent(visit);
        var head = found.get();
        var workshop = workshops.forms(visit.actor(), head.gathering().id());
        if (workshop.isEmpty()) return Answer.refused(words.say("workshop.refused"));
        var forms = sheets.of(visit.actor(), visit.locale(), head.gathering(), workshop.get());
        if (!visit.query("file").isEmpty() && forms.isEmpty()) return Answer.notNow(words.say("forms.none"));
        return switch (visit.query("file")) {
            case "" -> Answer.screen(head.gathering().title(), new StaticTemplates().forms(words, head, forms, workshop.get().size() - forms.size()));
            case "pdf" -> pdf(words, head, forms);
            case "zip" -> zip(words, head, forms);
            default -> Answer.notFound();
        };
    }

    private Answer pdf(Words words, GatheringHead head, List<FormSheet> forms) {
        var content = head.gathering().content();
        var all = new Pieces(Paper.titled(words.locale(), words.say("forms.title"), content.day()).kicker(head.gathering().title()).reference(head.gathering().reference()).note(words.say("workshop.exercise")).contents().build());
        for (var form : forms) {
            all.page(form.company());
            all.under(form.paper());
        }
        var paper = all.joined();
        return paper.whole() ? papers.download(paper, Papers.Format.PDF) : Answer.notNow(words.say("pack.tooLong"));
    }

    private Answer zip(Words words, GatheringHead head, List<FormSheet> forms) {
        var files = new LinkedHashMap<String, Paper>();
        for (int at = 0; at < forms.size(); at++) files.put(words.say("pack.form", forms.get(at).fileName(at + 1)), forms.get(at).paper());
        return Zip.of(papers, files, head.gathering().reference());
    }
}
