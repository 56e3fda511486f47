// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.faisceau.clusters.api.Circle;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Decision;
import org.faisceau.clusters.api.Sitting;
import org.faisceau.clusters.api.Written;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One group: its meetings, what they decided, and the needs that came of it. */
@Component
public final class CirclePage implements Page {
    private final Clusters clusters;
    private final Names names;
    private final Clock clock;

    @Activate
    public CirclePage(@Reference Clusters clusters, @Reference Names names, @Reference Clock clock) {
        this.clusters = clusters;
        this.names = names;
        this.clock = clock;
    }

    /**
     * One decision.
     *
     * @param need title of the need that came of it; empty where none did, or it may not be read
     * @param form to put it right
     */
    record Line(Decision decision, String need, String address, Form form) {}

    /**
     * One meeting with its forms.
     *
     * @param isOpen true where its form is to be unfolded: what was typed is wrong
     */
    record Meeting(Sitting sitting, List<Line> decisions, Form form, boolean isOpen) {}

    /** What the page shows. */
    record Board(ClusterHead head, Circle circle, String sector, List<Meeting> meetings, Form form, boolean hasNeeds) {}

    @Override
    public Address address() {
        return Address.of("clusters/{id}/groups/{group}").writtenBy(Role.MANAGER);
    }

    private Optional<Circle> found(Visit visit) {
        return clusters.circles().find(visit.actor(), visit.path("group")).filter(one -> one.cluster().equals(visit.path("id")));
    }

    @Override
    public Answer show(Visit visit) {
        return found(visit).map(one -> screen(visit, one, 200, "", Form.blank().with("heldOn", Days.today(clock).toString()))).orElse(Answer.notFound());
    }

    /** {@code save}, {@code remove} and {@code undo} of a meeting, of a decision where {@code of} says {@code decision}, and of the group where it says {@code group}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(CirclePage.class);
        var form = visit.form();
        var of = form.value("of").isEmpty() ? visit.query("of") : form.value("of");
        return found(visit).map(one -> switch (of) {
            case "decision" -> decisions(visit, words, one);
            case "group" -> group(visit, words, one);
            default -> Parts.of(visit, words, clusters.sittings(), one.id(), one.address(), "title", suffix -> sitting(form, suffix), Sitting::version, (status, wrong, typed) -> screen(visit, one, status, wrong, typed));
        }).orElse(Answer.notFound());
    }

    /** A group that was removed is brought back from the page of its cluster. */
    private Answer group(Visit visit, Words words, Circle one) {
        if (!visit.action().equals("remove")) {
            return Parts.of(visit, words, clusters.circles(), one.cluster(), one.address(), "name", suffix -> ClusterPage.circle(visit.form(), suffix), Circle::version, (status, wrong, typed) -> screen(visit, one, status, wrong, typed));
        }
        return clusters.circles().remove(visit.actor(), one.id()).fold(
                done -> Answer.undoable("/clusters/" + one.cluster(), words.say("part.removed"), "/clusters/" + one.cluster() + "?part=" + one.id()),
                invalid -> Answer.notFound(), lost -> Answer.notFound(), refused -> Answer.refused(words.say("clusters.refused")), unknown -> Answer.notFound());
    }

    private Answer decisions(Visit visit, Words words, Circle one) {
        var form = visit.form();
        var id = form.value("part");
        var sitting = form.value("sitting");
        if (visit.action().equals("undo")) return restored(words, one, clusters.decisions().restore(visit.actor(), visit.query("part")));
        if (visit.action().equals("remove")) {
            return clusters.decisions().remove(visit.actor(), id).fold(done -> Answer.undoable(one.address(), words.say("part.removed"), one.address() + "?of=decision&part=" + id), invalid -> Answer.notFound(), lost -> Answer.notFound(),
                    refused -> Answer.refused(words.say("clusters.refused")), unknown -> Answer.notFound());
        }
        return Parts.of(visit, words, clusters.decisions(), sitting, one.address(), id.isEmpty() ? "decided" + Parts.suffix(sitting) : "decided", suffix -> decision(visit, form, suffix.isEmpty() ? Parts.suffix(sitting) : suffix), Decision::version,
                (status, wrong, typed) -> screen(visit, one, status, sitting, typed));
    }

    private static Answer restored(Words words, Circle one, Written<Decision> written) {
        return written.fold(done -> Answer.redirect(one.address(), words.say("part.saved")), invalid -> Answer.notFound(), lost -> Answer.notFound(), refused -> Answer.refused(words.say("clusters.refused")), unknown -> Answer.notFound());
    }

    private static Optional<Sitting.Content> sitting(Form form, String suffix) {
        var heldOn = form.neededDay("heldOn" + suffix);
        var title = form.text("title" + suffix, Clusters.LINE_MAX);
        var heads = form.value("heads" + suffix).isBlank() ? Optional.of(0) : form.number("heads" + suffix, 0, Clusters.HEADS_MOST);
        var minutes = form.optional("minutes" + suffix, Clusters.TEXT_MAX);
        return form.hasProblems() ? Optional.empty() : Optional.of(new Sitting.Content(heldOn.orElseThrow(), title, heads.orElse(0), minutes));
    }

    /** The need is typed in words, and picked from those the reader may read. */
    private Optional<Decision.Content> decision(Visit visit, Form form, String suffix) {
        var decided = form.text("decided" + suffix, Clusters.TEXT_MAX);
        var typed = form.optional("need" + suffix, Clusters.LINE_MAX);
        var need = typed.isBlank() ? Optional.<Ref>empty() : names.picked(visit, typed);
        if (!typed.isBlank() && need.isEmpty()) form.reject("need" + suffix, "decision.unknownNeed");
        return form.hasProblems() ? Optional.empty() : Optional.of(new Decision.Content(decided, need));
    }

    private Answer screen(Visit visit, Circle one, int status, String wrong, Form typed) {
        var words = visit.words(CirclePage.class);
        var cluster = clusters.find(visit.actor(), one.cluster());
        if (cluster.isEmpty()) return Answer.notFound();
        var head = new ClusterHead(cluster.get(), names.organisation(cluster.get().content().organisation()), clusters.mayWrite(visit.actor()));
        var meetings = clusters.sittings().of(visit.actor(), one.id()).stream().map(sitting -> new Meeting(sitting, lines(visit, sitting, sitting.id().equals(wrong) ? Optional.of(typed) : Optional.empty()), sitting.id().equals(wrong) ? typed : filled(sitting), sitting.id().equals(wrong))).toList();
        var form = wrong.isEmpty() ? typed : Form.blank();
        return new Answer.Screen(status, one.content().name(), new StaticTemplates().circle(words, new Board(head, one, names.sector(visit, one.content().sector()), meetings, form, names.hasNeeds())));
    }

    private List<Line> lines(Visit visit, Sitting sitting, Optional<Form> typed) {
        return clusters.decisions().of(visit.actor(), sitting.id()).stream().map(one -> {
            var need = one.content().need().map(ref -> names.need(visit, ref)).orElse("");
            var filled = Form.blank().with("decided-" + one.id(), one.content().decided()).with("need-" + one.id(), need);
            return new Line(one, need, one.content().need().map(names::address).orElse(""), typed.filter(form -> form.value("part").equals(one.id())).orElse(filled));
        }).toList();
    }

    private static Form filled(Sitting one) {
        var content = one.content();
        var suffix = Parts.suffix(one.id());
        return Form.blank().with("version", String.valueOf(one.version())).with("heldOn" + suffix, content.heldOn().toString()).with("title" + suffix, content.title())
                .with("heads" + suffix, content.heads() == 0 ? "" : String.valueOf(content.heads())).with("minutes" + suffix, content.minutes());
    }
}
