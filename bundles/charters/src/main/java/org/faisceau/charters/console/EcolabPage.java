// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.charters.api.Enclosure;
import org.faisceau.charters.api.Enclosures;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Support;
import org.faisceau.charters.api.Supports;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ecolab's part: the study of the request, the invitation to sign, the five supports, each with who has it in hand and what was answered. */
@Component
public final class EcolabPage implements Page {
    private final Labs labs;
    private final Supports supports;
    private final LabHeads heads;
    private final Accounts accounts;
    private final Clock clock;
    private final Enclosures enclosures;

    @Activate
    public EcolabPage(@Reference Labs labs, @Reference Supports supports, @Reference LabHeads heads, @Reference Accounts accounts, @Reference Clock clock, @Reference Enclosures enclosures) {
        this.labs = labs;
        this.supports = supports;
        this.heads = heads;
        this.accounts = accounts;
        this.clock = clock;
        this.enclosures = enclosures;
    }

    /**
     * One request with its form.
     *
     * @param isOpen true where the form is to be unfolded: what was typed is wrong
     */
    record Line(Support support, String by, Form form, boolean isOpen, List<Enclosure> papers) {
        Ref owner() {
            return new Ref(Enclosures.SUPPORT, support.id());
        }
    }

    /** What is asked for under one topic. */
    record Topic(Support.Topic topic, List<Line> lines) {}

    @Override
    public Address address() {
        return Address.of("charters/{id}/ecolab").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return labs.find(visit.actor(), visit.path("id")).map(lab -> screen(visit, lab, 200, "", Form.blank())).orElse(Answer.notFound());
    }

    /** {@code ask} of a topic; {@code note} of a request. */
    @Override
    public Answer submit(Visit visit) {
        var form = visit.form();
        var words = visit.words(EcolabPage.class);
        var id = form.value("support");
        return labs.find(visit.actor(), visit.path("id")).<Answer>map(lab -> {
            var content = read(form, suffix(id));
            if (content.isEmpty()) return screen(visit, lab, 422, id, form);
            var noting = id.isEmpty() ? supports.ask(visit.actor(), lab.id(), content.get()) : supports.note(visit.actor(), id, form.version(), content.get());
            return noting.fold(
                    done -> Answer.redirect("/charters/" + lab.id() + "/ecolab", words.say("support.noted")),
                    lost -> screen(visit, lab, 409, id, form.reject("answer" + suffix(id), "support.lost").with("version", String.valueOf(lost.current().version()))),
                    invalid -> screen(visit, lab, 422, id, form.reject(invalid.field() + suffix(id), invalid.key())),
                    refused -> Answer.refused(words.say("charters.refused")),
                    unknown -> Answer.notFound());
        }).orElse(Answer.notFound());
    }

    /** Forms of several requests stand on one page: their fields are told apart by it; the form of a new one has none. */
    private static String suffix(String support) {
        return support.isEmpty() ? "" : "-" + support;
    }

    private static Optional<Support.Content> read(Form form, String suffix) {
        var topic = form.choice("topic", Support.Topic.class);
        var state = form.choice("supportState" + suffix, Support.State.class);
        var request = form.text("request" + suffix, Labs.TEXT_MAX);
        var owner = form.optional("owner" + suffix, Labs.LINE_MAX);
        var askedOn = form.neededDay("askedOn" + suffix);
        var answer = form.optional("answer" + suffix, Labs.TEXT_MAX);
        var answeredOn = form.value("answeredOn" + suffix).isBlank() ? Optional.<LocalDate>empty() : form.day("answeredOn" + suffix);
        if (form.hasProblems()) return Optional.empty();
        return Optional.of(new Support.Content(topic.orElseThrow(), state.orElseThrow(), request, owner, askedOn.orElseThrow(), answer, answeredOn));
    }

    private Answer screen(Visit visit, Lab lab, int status, String wrong, Form typed) {
        var words = visit.words(EcolabPage.class);
        var papers = enclosures.ofLab(visit.actor(), lab.id()).stream().collect(Collectors.groupingBy(Enclosure::owner));
        var all = supports.of(visit.actor(), lab.id()).stream().map(one -> {
            boolean isWrong = one.id().equals(wrong);
            return new Line(one, isWrong ? "" : accounts.shownName(one.account()), isWrong ? typed : filled(one), isWrong, papers.getOrDefault(new Ref(Enclosures.SUPPORT, one.id()), List.of()));
        }).toList();
        var topics = List.of(Support.Topic.values()).stream().map(topic -> new Topic(topic, all.stream().filter(line -> line.support().content().topic() == topic).toList())).toList();
        boolean isNewWrong = wrong.isEmpty() && typed.hasProblems();
        var blank = isNewWrong ? typed : Form.blank().with("askedOn", Days.today(clock).toString()).with("supportState", Support.State.ASKED.name());
        return new Answer.Screen(status, words.say("ecolab.title"), new StaticTemplates().ecolab(words, heads.head(visit, lab), topics, blank));
    }

    private static Form filled(Support one) {
        var content = one.content();
        var suffix = suffix(one.id());
        return Form.blank().with("version", String.valueOf(one.version())).with("supportState" + suffix, content.state().name()).with("request" + suffix, content.request())
                .with("owner" + suffix, content.owner()).with("askedOn" + suffix, content.askedOn().toString()).with("answer" + suffix, content.answer())
                .with("answeredOn" + suffix, Days.write(content.answeredOn()));
    }
}
