// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Paper.Sheet;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.api.Prose;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.Exhibit;
import org.faisceau.showcase.api.Faces;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.IssueKind;
import org.faisceau.showcase.api.Showcase;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An issue on paper: a cover line, then each thing with its picture, what else is shown of a resident, and a code that leads to its page. */
@Component(service = IssuePaper.class)
public final class IssuePaper {
    private static final Texts TEXTS = Texts.beside(IssuePaper.class);
    private static final int CONTENTS_FROM = 5;
    private final IssueViews views;
    private final Faces faces;
    private final Organisations organisations;
    private final Store store;

    @Activate
    public IssuePaper(@Reference IssueViews views, @Reference Faces faces, @Reference Organisations organisations, @Reference Store store) {
        this.views = views;
        this.faces = faces;
        this.organisations = organisations;
        this.store = store;
    }

    /** @param origin of the console; no code is drawn where nobody knows it */
    Paper paper(Locale locale, Issue issue, Sheet sheet, String origin) {
        var words = TEXTS.in(locale);
        var view = views.of(issue, locale);
        var face = faces.face();
        var paper = Paper.titled(locale, issue.title(), Days.of(issue.changedAt())).kicker(words.say("issue.kind." + issue.content().kind())).author(face.name()).sheet(sheet).paragraph(issue.content().lead());
        var residents = organisations.findAll(Actor.system(), view.entries().stream().map(IssueView.Entry::exhibit).filter(one -> one.sort() == Sort.RESIDENT).map(one -> one.piece().owner()).distinct().toList());
        if (view.entries().isEmpty()) paper.note(words.say("issue.empty"));
        if (view.entries().size() >= CONTENTS_FROM) paper.contents();
        for (int at = 0; at < view.entries().size(); at++) {
            // A company on a sheet of its own can be handed over alone.
            if (at > 0 && issue.content().kind() == IssueKind.BROCHURE) paper.pageEnd();
            entry(paper, words, view.entries().get(at), residents, origin);
        }
        paper.section(words.say("public.contact")).paragraph(face.contact()).fact(words.say("field.mail"), face.mail());
        face.channels().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> paper.fact(Saying.channel(one.getKey()), Prose.of("").link(one.getValue(), one.getValue())));
        if (!origin.isEmpty()) code(paper, words, face.name(), origin + Showcase.HOME);
        return paper.build();
    }

    private void entry(PaperBuilder paper, Words words, IssueView.Entry one, Map<String, Organisation> residents, String origin) {
        var piece = one.exhibit().piece();
        paper.section(piece.title()).paragraph(one.owner().isEmpty() ? Prose.of(words.say("sort." + one.sort())) : Prose.of(words.say("sort." + one.sort()) + " · ").strong(one.owner()));
        picture(paper, one.exhibit());
        paper.paragraph(piece.lead()).paragraph(piece.text()).paragraph(Saying.quoted(words, piece));
        website(one.exhibit(), residents).ifPresent(link -> paper.fact(words.say("paper.website"), Prose.of("").link(Saying.host(link), link)));
        for (var other : one.others()) {
            paper.subsection(other.piece().title());
            picture(paper, other);
            paper.paragraph(other.piece().lead()).paragraph(other.piece().text()).paragraph(Saying.quoted(words, other.piece()));
        }
        if (!origin.isEmpty()) code(paper, words, piece.title(), origin + one.exhibit().address());
    }

    /** Of a resident, as its public page tells it. */
    private static Optional<String> website(Exhibit one, Map<String, Organisation> residents) {
        if (one.sort() != Sort.RESIDENT) return Optional.empty();
        return Optional.ofNullable(residents.get(one.piece().owner())).map(it -> it.details().website()).filter(Saying::leads);
    }

    private static void code(PaperBuilder paper, Words words, String title, String address) {
        paper.figure(Qr.of(address).svg(), words.say("qr.alternative", title, address), address);
    }

    private void picture(PaperBuilder paper, Exhibit one) {
        if (one.picture().isEmpty()) return;
        try (var in = store.files().open(one.picture()).orElse(null)) {
            if (in != null) paper.picture(in, one.alternative().isEmpty() ? one.piece().title() : one.alternative(), "");
        } catch (IOException broken) {
            throw new UncheckedIOException("closing a picture", broken);
        }
    }
}
