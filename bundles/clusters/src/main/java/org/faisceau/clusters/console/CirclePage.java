// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.clusters.api.Circle;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Decision;
import org.faisceau.clusters.api.Sitting;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
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
     * @param form to put it right
     * @param added of a decision that is being added
     */
    record Meeting(Sitting sitting, List<Line> decisions, Form form, Form added) {}

    /**
     * What the page shows.
     *
     * @param group to put the group right
     * @param form of a new meeting
     */
    record Board(ClusterHead head, Circle circle, String sector, List<Option> sectors, Form group, List<Meeting> meetings, Form form, boolean hasNeeds) {}

    /** What was typed and is wrong, and what it is about: {@code of} and the record, the meeting for a decision that is being added. */
    private record Wrong(String of, String id, Form form) {
        Form of(String what, String one, Form otherwise) {
            return of.equals(what) && id.equals(one) ? form : otherwise;
        }
    }

    @Override
    public Address address() {
        return Address.of("clusters/{id}/groups/{group}").writtenBy(Role.MANAGER);
    }

    private Optional<Circle> found(Visit visit) {
        return clusters.circles().find(visit.actor(), visit.path("group")).filter(one -> one.cluster().equals(visit.path("id")));
    }

    @Override
    public Answer show(Visit visit) {
        return found(visit).map(one -> screen(visit, one, 200, new Wrong("meeting", "", Form.blank().with("heldOn", Days.today(clock).toString())))).orElse(Answer.notFound());
    }

    /** {@code save}, {@code remove} and {@code undo} of a meeting, of a decision where {@code of} says {@code decision}, and of the group where it says {@code group}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(CirclePage.class);
        var of = visit.form().value("of").isEmpty() ? visit.query("of") : visit.form().value("of");
        return found(visit).map(one -> switch (of) {
            case "decision" -> decision(visit, words, one);
            case "group" -> group(visit, words, one);
            default -> meeting(visit, words, one);
        }).orElse(Answer.notFound());
    }

    private Answer meeting(Visit visit, Words words, Circle one) {
        var forms = new CircleForms(visit, words, names);
        var suffix = Parts.suffix(Parts.part(visit));
        if (!visit.action().equals("save")) return Parts.turn(visit, words, clusters.sittings(), one.address(), one.address() + "?");
        return Parts.save(visit, words, clusters.sittings(), one.id(), one.address(), suffix, "title", form -> forms.sitting(form, suffix), (status, wrong, form) -> screen(visit, one, status, new Wrong("meeting", wrong, form)),
                (current, form) -> forms.conflict(current, form, one.address()));
    }

    /** A group that was removed is brought back from the page of its cluster. */
    private Answer group(Visit visit, Words words, Circle one) {
        var home = "/clusters/" + one.cluster();
        if (!visit.action().equals("save")) return Parts.turn(visit, words, clusters.circles(), home, home + "?");
        var suffix = Parts.suffix(one.id());
        return Parts.save(visit, words, clusters.circles(), one.cluster(), one.address(), suffix, "name", form -> CircleForms.circle(form, suffix), (status, wrong, form) -> screen(visit, one, status, new Wrong("group", "", form)),
                (current, form) -> new CircleForms(visit, words, names).conflict(current, form));
    }

    private Answer decision(Visit visit, Words words, Circle one) {
        if (!visit.action().equals("save")) return Parts.turn(visit, words, clusters.decisions(), one.address(), one.address() + "?of=decision&");
        var forms = new CircleForms(visit, words, names);
        var id = Parts.part(visit);
        var sitting = visit.form().value("sitting");
        var suffix = Parts.suffix(id.isEmpty() ? sitting : id);
        var before = clusters.decisions().find(visit.actor(), id).flatMap(it -> it.content().need());
        return Parts.save(visit, words, clusters.decisions(), sitting, one.address(), suffix, "decided", form -> forms.decision(form, suffix, before),
                (status, wrong, form) -> screen(visit, one, status, new Wrong("decision", wrong.isEmpty() ? sitting : wrong, form)), (current, form) -> forms.conflict(current, form, one.address()));
    }

    private Answer screen(Visit visit, Circle one, int status, Wrong wrong) {
        var words = visit.words(CirclePage.class);
        var cluster = clusters.find(visit.actor(), one.cluster());
        if (cluster.isEmpty()) return Answer.notFound();
        var head = new ClusterHead(cluster.get(), names.organisation(cluster.get().content().organisation()), clusters.mayWrite(visit.actor()));
        var decisions = clusters.decisionsOf(visit.actor(), one.id());
        var needs = names.needs(visit, decisions.values().stream().flatMap(List::stream).flatMap(it -> it.content().need().stream()).toList());
        var meetings = clusters.sittings().of(visit.actor(), one.id()).stream().map(it -> new Meeting(it, lines(decisions.getOrDefault(it.id(), List.of()), needs, wrong), wrong.of("meeting", it.id(), CircleForms.filled(it)),
                wrong.of("decision", it.id(), Form.blank()))).toList();
        var board = new Board(head, one, names.sector(visit, one.content().sector()), names.sectors(visit, one.content().sector()), wrong.of("group", "", CircleForms.filled(one)), meetings, wrong.of("meeting", "", Form.blank()), names.hasNeeds());
        return new Answer.Screen(status, one.content().name(), new StaticTemplates().circle(words, board));
    }

    private List<Line> lines(List<Decision> decisions, Map<Ref, String> needs, Wrong wrong) {
        return decisions.stream().map(one -> {
            var need = one.content().need().map(ref -> needs.getOrDefault(ref, "")).orElse("");
            return new Line(one, need, one.content().need().map(names::address).orElse(""), wrong.of("decision", one.id(), CircleForms.filled(one, need)));
        }).toList();
    }
}
