// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.directory.api.Solutions;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.api.Prose;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A solution's sheet on paper: what its page shows. */
@Component
public final class SolutionPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(SolutionPaper.class);
    private final Solutions solutions;
    private final Organisations organisations;
    private final SolutionThemes themes;

    @Activate
    public SolutionPaper(@Reference Solutions solutions, @Reference Organisations organisations, @Reference SolutionThemes themes) {
        this.solutions = solutions;
        this.organisations = organisations;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return Solution.KIND;
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        return solutions.find(actor, id).map(one -> paper(actor, TEXTS.in(locale), one));
    }

    private Paper paper(Actor actor, Words words, Solution one) {
        var content = one.content();
        var changed = Days.of(one.changedAt());
        var owner = organisations.find(actor, one.organisation()).map(Organisation::name).orElse("");
        var paper = Paper.titled(words.locale(), one.title(), changed).kicker(words.say("column.solution")).author(owner);
        paper.section(words.say("field.pitch")).paragraph(SolutionSaying.text(content.pitch()));
        facts(paper.section(words.say("solution.facts")), actor, words, one, owner);
        if (!content.references().isEmpty()) {
            paper.section(words.say("field.references")).items(content.references().stream()
                    .map(reference -> SolutionSaying.text(reference.buyer()) + " — " + SolutionSaying.reference(reference)).toList());
        }
        if (!content.authors().isEmpty()) paper.section(words.say("field.authors")).items(content.authors().stream().map(SolutionSaying::author).toList());
        return paper.build();
    }

    private void facts(PaperBuilder paper, Actor actor, Words words, Solution one, String owner) {
        var content = one.content();
        paper.fact(words.say("field.organisation"), owner)
                .fact(words.say("field.state"), words.say("solutionState." + one.state()))
                .fact(words.say("field.themes"), content.themes().stream().map(code -> themes.name(actor, code, words.locale())).collect(Collectors.joining(", ")))
                .fact(words.say("field.types"), SolutionSaying.types(words, one))
                .fact(words.say("field.trl"), SolutionSaying.trl(words, one))
                .fact(words.say("field.territory"), content.territory())
                .fact(words.say("solution.classification"), SolutionSaying.classification(words, one))
                .fact(words.say("field.folder"), content.folder())
                .fact(words.say("field.keywords"), String.join(", ", content.keywords()))
                .fact(words.say("field.labels"), content.labels().stream().map(SolutionSaying::label).collect(Collectors.joining(", ")));
        for (var site : content.sites()) paper.fact(words.say("solution.site"), Prose.of("").link(site, site));
    }
}
