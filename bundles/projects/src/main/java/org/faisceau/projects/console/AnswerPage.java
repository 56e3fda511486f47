// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Assessment;
import org.faisceau.projects.api.Assessments;
import org.faisceau.projects.api.Level;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Question;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One question of the five pillars for one year. */
@Component
public final class AnswerPage implements Page {
    private static final List<String> FIELDS = List.of("level", "words", "evidence", "represents", "changed");
    private final ProjectHeads heads;
    private final Assessments assessments;
    private final Clock clock;

    @Activate
    public AnswerPage(@Reference ProjectHeads heads, @Reference Assessments assessments, @Reference Clock clock) {
        this.heads = heads;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** What is asked. */
    record Asked(ProjectHead head, int year, Question question, Optional<Assessment> before, List<Option> levels) {
        String address() {
            return head.address() + "/pillars/" + year + "/" + question.name().toLowerCase(Locale.ROOT);
        }

        String back() {
            return head.address() + "/pillars?year=" + year;
        }
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/pillars/{year}/{question}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return asked(visit, asked -> screen(visit, 200, asked, filled(said(visit, asked))));
    }

    private Answer asked(Visit visit, Function<Asked, Answer> page) {
        var words = visit.words(AnswerPage.class);
        var year = PillarsPage.year(visit.path("year"), Days.today(clock).getYear());
        var question = Arrays.stream(Question.values()).filter(one -> one.name().equalsIgnoreCase(visit.path("question"))).findFirst();
        if (year.isEmpty() || question.isEmpty()) return Answer.notFound();
        return heads.within(visit, head -> {
            var before = assessments.of(visit.actor(), head.project().id()).stream().filter(one -> one.question() == question.get() && one.year() < year.get()).findFirst();
            return page.apply(new Asked(head, year.get(), question.get(), before, Option.of(Level.class, one -> words.say("level." + one))));
        });
    }

    private Optional<Assessment> said(Visit visit, Asked asked) {
        return assessments.of(visit.actor(), asked.head().project().id()).stream().filter(one -> one.question() == asked.question() && one.year() == asked.year()).findFirst();
    }

    private static Form filled(Optional<Assessment> said) {
        return said.map(one -> Form.blank().with("version", String.valueOf(one.version())).with("level", one.content().level().name()).with("words", one.content().words()).with("evidence", one.content().evidence())
                .with("represents", one.content().represents()).with("changed", one.content().changed())).orElseGet(Form::blank);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(AnswerPage.class);
        var form = visit.form();
        return asked(visit, asked -> {
            var level = form.choice("level", Level.class);
            var text = form.text("words", Projects.TEXT_MAX);
            var evidence = form.optional("evidence", Projects.TEXT_MAX);
            var represents = form.optional("represents", Projects.TEXT_MAX);
            var changed = form.optional("changed", Projects.TEXT_MAX);
            if (form.hasProblems()) return screen(visit, 422, asked, form);
            var content = new Assessment.Content(level.orElseThrow(), text, evidence, represents, changed);
            return Said.of(words, assessments.say(visit.actor(), asked.head().project().id(), asked.year(), asked.question(), form.version(), content), form, "project.refused", again -> screen(visit, 422, asked, again),
                    lost -> Clashes.of(visit, words.say("question." + asked.question()), filled(Optional.of(lost)), form, FIELDS, (field, value) -> field.equals("level") ? words.say("level." + value) : value, asked.address(), asked.back()),
                    done -> Answer.redirect(asked.back(), words.say("pillar.said")));
        });
    }

    private static Answer screen(Visit visit, int status, Asked asked, Form form) {
        var words = visit.words(AnswerPage.class);
        return new Answer.Screen(status, words.say("question." + asked.question()), new StaticTemplates().answer(words, asked, form));
    }
}
