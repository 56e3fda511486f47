// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.Mentors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.directory.api.Solutions;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On an organisation's sheet on paper: what it inspires others in, what it offers, its people, each as the reader may see it. */
@Component(service = OrganisationPaperParts.class)
public final class OrganisationPaperParts {
    private static final int LINES = 50;
    private final Mentors mentors;
    private final Solutions solutions;
    private final People people;
    private final SolutionThemes themes;

    @Activate
    public OrganisationPaperParts(@Reference Mentors mentors, @Reference Solutions solutions, @Reference People people, @Reference SolutionThemes themes) {
        this.mentors = mentors;
        this.solutions = solutions;
        this.people = people;
        this.themes = themes;
    }

    void write(PaperBuilder paper, Actor actor, Words words, Organisation one) {
        mentors.of(actor, one.id()).ifPresent(mentor -> mentor(paper, actor, words, mentor));
        var offered = solutions.page(actor, SolutionFilter.all().withOrganisations(Set.of(one.id())), SolutionOrder.TITLE, "", LINES);
        list(paper, words, "panel.solutions", offered.map(it -> it.title() + " — " + words.say("solutionState." + it.state())));
        list(paper, words, "menu.people", people.page(actor, PersonFilter.all().withOrganisation(one.id()), "", LINES).map(it -> person(words, it)));
    }

    private void mentor(PaperBuilder paper, Actor actor, Words words, Mentor mentor) {
        var content = mentor.content();
        var named = content.themes().stream().map(code -> themes.name(actor, code, words.locale())).toList();
        var line = new MentorLine(mentor, "", named, "", "");
        paper.section(words.say("mentor.title")).fact(words.say("field.state"), words.say("mentorState." + mentor.state()))
                .fact(words.say("field.themes"), OrganisationSaying.text(String.join(", ", named)))
                .fact(words.say("mentor.contractCount"), words.number(content.contractCount())).fact(words.say("field.availability"), line.availability(words));
        var contracts = content.contracts().stream().map(it -> parts(" — ", it.title(), MentorLine.facts(words, it))).toList();
        if (!contracts.isEmpty()) paper.subsection(words.say("field.contracts")).items(contracts);
    }

    /** A list that is longer than the paper takes says so. */
    private static void list(PaperBuilder paper, Words words, String heading, Slice<String> some) {
        if (some.items().isEmpty()) return;
        paper.section(words.say(heading)).items(some.items());
        if (some.hasNext()) paper.note(words.say("paper.more", LINES));
    }

    private static String person(Words words, Person one) {
        var content = one.content();
        return parts(" · ", content.name(), content.job(), words.say("side." + content.side()), content.mail(), content.phone());
    }

    private static String parts(String between, String... some) {
        return Stream.of(some).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
