// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.api.Prose;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Attachments;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.CpvCodes;
import org.faisceau.needs.api.Details;
import org.faisceau.needs.api.Families;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.faisceau.needs.api.Values;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A need's sheet on paper: what its page shows, with the days of its steps. */
@Component
public final class NeedPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(NeedPaper.class);
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;
    private final CpvCodes cpv;
    private final DetailPaper more;
    private final ValuePaper value;

    @Activate
    public NeedPaper(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations, @Reference CpvCodes cpv,
            @Reference Details details, @Reference Attachments attachments, @Reference Families families, @Reference Values values) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
        this.cpv = cpv;
        var named = new FamilyNames(families);
        this.more = new DetailPaper(details, attachments, named);
        this.value = new ValuePaper(values, named);
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        return needs.find(actor, id).map(need -> paper(actor, locale, need));
    }

    private Paper paper(Actor actor, Locale locale, Need need) {
        var words = TEXTS.in(locale);
        var line = new NeedNames(organisations, themes, actor, locale).line(need);
        var content = need.content();
        var changed = Days.of(need.changedAt());
        var paper = Paper.titled(locale, need.title(), changed).kicker(words.say("kind." + content.kind())).author(line.organisation()).reference(need.reference());
        boolean isTold = !content.organisation().isEmpty() && needs.anonymous(actor, List.of(need.id())).contains(need.id());
        if (isTold) paper.note(words.say("paper.anonymous"));
        facts(paper.section(words.say("need.facts")), words, line);
        paper.section(words.say("need.description"))
                .subsection(words.say("field.objectives")).paragraph(Saying.text(content.description().objectives()))
                .subsection(words.say("field.expectedResults")).paragraph(Saying.text(content.description().expectedResults()))
                .subsection(words.say("field.functions")).paragraph(Saying.text(content.description().functions()));
        more.write(paper, words, actor, need);
        value.write(paper, words, actor, need);
        paper.section(words.say("steps.label"));
        for (var step : needs.steps(actor, need.id())) paper.fact(words.say("state." + step.state()), said(words, Saying.date(words, step.at()), step.reason()));
        return paper.build();
    }

    private void facts(PaperBuilder paper, Words words, NeedLine line) {
        var content = line.need().content();
        paper.fact(words.say("field.organisation"), line.organisation())
                .fact(words.say("field.state"), words.say("state." + line.need().state()))
                .fact(words.say("field.amount"), Saying.amount(words, content.amount()))
                .fact(words.say("field.deadline"), Saying.day(words, content.deadline()))
                .fact(words.say("field.publicationOn"), Saying.day(words, content.publicationOn()))
                .fact(words.say("field.startsOn"), Saying.day(words, content.startsOn()))
                .fact(words.say("field.themes"), String.join(", ", line.themes()))
                .fact(words.say("field.territory"), content.territory())
                .fact(words.say("field.cpv"), codes(content, words.locale()))
                .fact(words.say("field.procedure"), content.procedure())
                .fact(words.say("field.link"), content.link().isEmpty() ? Prose.of("") : Prose.of("").link(content.link(), content.link()))
                .fact(words.say("field.confidentiality"), words.say("confidentiality." + content.confidentiality()));
    }

    private String codes(Content content, Locale locale) {
        List<String> named = content.cpv().stream().map(code -> code + cpv.find(code).map(known -> " " + known.name(locale)).orElse("")).toList();
        return named.stream().collect(Collectors.joining("\n"));
    }

    private static String said(Words words, String day, String reason) {
        return reason.isBlank() ? day : words.say("paper.because", day, reason);
    }
}
