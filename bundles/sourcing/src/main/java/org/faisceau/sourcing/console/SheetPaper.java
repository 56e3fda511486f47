// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Panels;
import org.faisceau.sourcing.api.Paperwork;
import org.faisceau.sourcing.api.Techniques;
import org.faisceau.sourcing.spi.Meeting;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a technique handed out, on paper: identifiers of campaign and run and the word of the artefact, parted by points. */
@Component
public final class SheetPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(SheetPaper.class);
    private final Campaigns campaigns;
    /** More than these are named, not shown. */
    private static final int PICTURES_MOST = 40;
    private final Techniques techniques;
    private final Panels panels;
    private final Store store;

    @Activate
    public SheetPaper(@Reference Campaigns campaigns, @Reference Techniques techniques, @Reference Panels panels, @Reference Store store) {
        this.campaigns = campaigns;
        this.techniques = techniques;
        this.panels = panels;
        this.store = store;
    }

    @Override
    public String kind() {
        return "sourcing-paper";
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        var parts = id.split("\\.", 3);
        if (parts.length != 3) return Optional.empty();
        var paperwork = techniques.of(actor, parts[0]).stream().filter(run -> run.id().equals(parts[1])).flatMap(run -> run.papers().stream()).filter(one -> one.word().equals(parts[2])).findFirst();
        return campaigns.find(actor, parts[0]).flatMap(campaign -> paperwork.map(one -> paper(actor, locale, campaign, one)));
    }

    private Paper paper(Actor actor, Locale locale, Campaign campaign, Paperwork paperwork) {
        var sheet = paperwork.in(locale);
        var paper = Paper.titled(locale, sheet.title(), Days.of(campaign.changedAt())).kicker(paperwork.label().in(locale)).author(campaign.title()).reference(campaign.reference());
        var words = TEXTS.in(locale);
        paper.note(words.say("paper.notice"));
        int pictures = 0;
        for (var part : sheet.parts()) {
            if (part.kind() == Sheet.Kind.PICTURE && pictures++ < PICTURES_MOST) picture(actor, campaign, paper, part);
            else write(words, paper, part);
        }
        return paper.build();
    }

    private void picture(Actor actor, Campaign campaign, PaperBuilder paper, Sheet.Part part) {
        var content = panels.document(actor, campaign.id(), part.rows().get(0).get(0)).flatMap(document -> store.files().open(document.file().hash()));
        if (content.isEmpty()) paper.note(part.text());
        try (var in = content.orElseGet(InputStream::nullInputStream)) {
            if (content.isPresent()) paper.picture(in, part.text(), part.text());
        } catch (IOException broken) {
            throw new UncheckedIOException("reading a picture", broken);
        }
    }

    private static void write(Words words, PaperBuilder paper, Sheet.Part part) {
        switch (part.kind()) {
            case HEADING -> paper.section(part.text());
            case TEXT -> paper.paragraph(part.text());
            case NOTE -> paper.note(part.text());
            case ITEMS -> paper.items(part.rows().stream().map(row -> row.get(0)).toList());
            case FACTS -> part.rows().forEach(row -> paper.fact(row.get(0), row.get(1)));
            case TABLE -> paper.table(part.text(), columns(part.rows().get(0)), part.rows().subList(1, part.rows().size()));
            case MEETINGS -> paper.table(part.text(), columns(Stream.of("day", "hours", "what", "where").map(one -> words.say("meeting." + one)).toList()),
                    new Sheet("", List.of(part)).meetings().stream().map(one -> cells(words, one)).toList());
            case PICTURE -> paper.note(part.text());
            case FILE -> paper.fact(words.say("paper.file"), part.rows().get(0).get(0));
        }
    }

    private static List<String> cells(Words words, Meeting one) {
        var what = one.detail().isEmpty() ? one.title() : one.title() + "\n" + one.detail();
        return List.of(words.weekday(one.day()), words.say("meeting.fromTo", time(words, one.from()), time(words, one.to())), what, one.place());
    }

    private static String time(Words words, LocalTime time) {
        return words.say("meeting.time", time.toString().substring(0, 2), time.toString().substring(3, 5));
    }

    private static List<Column> columns(List<String> head) {
        return IntStream.range(0, head.size()).mapToObj(at -> Column.text("c" + at, head.get(at))).toList();
    }
}
