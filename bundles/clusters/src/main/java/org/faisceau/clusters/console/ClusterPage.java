// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.util.List;
import org.faisceau.clusters.api.Circle;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Figures;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One cluster: its key figures, aims and groups. */
@Component
public final class ClusterPage implements Page {
    private final Clusters clusters;
    private final Figures figures;
    private final Names names;

    @Activate
    public ClusterPage(@Reference Clusters clusters, @Reference Figures figures, @Reference Names names) {
        this.clusters = clusters;
        this.figures = figures;
        this.names = names;
    }

    /** One figure in words. */
    record Line(String word, String label, String value, String note) {}

    /** One group with how often it met. */
    record Group(Circle circle, String sector, int meetings) {}

    /** What the page shows. */
    record Board(ClusterHead head, List<Line> figures, List<Group> groups, Form form, List<Option> sectors, Contributions others) {}

    @Override
    public Address address() {
        return Address.of("clusters/{id}").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return clusters.find(visit.actor(), visit.path("id")).map(one -> screen(visit, one, 200, Form.blank())).orElseGet(() -> Answer.notFound(new Ref(Cluster.KIND, visit.path("id"))));
    }

    /** {@code bin} of the cluster; {@code save} of a new group and {@code undo} of one that was removed. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ClusterPage.class);
        var found = clusters.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var one = found.get();
        if (!visit.action().equals("bin")) {
            if (!visit.action().equals("save")) return Parts.turn(visit, words, clusters.circles(), one.address(), one.address() + "?");
            return Parts.save(visit, words, clusters.circles(), one.id(), one.address(), "", "name", form -> CircleForms.circle(form, ""), (status, wrong, form) -> screen(visit, one, status, form), (current, form) -> Answer.notFound());
        }
        return clusters.bin(visit.actor(), one.id(), visit.form().version()).fold(
                done -> Answer.binned(visit, "/clusters?all=true", words.say("cluster.binned"), one.ref()),
                invalid -> Answer.notFound(),
                lost -> Answer.redirect(one.address(), Answer.Tone.WARNING, words.say("part.changedMeanwhile")),
                refused -> Answer.refused(words.say("clusters.refused")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, Cluster one, int status, Form form) {
        var words = visit.words(ClusterPage.class);
        var head = new ClusterHead(one, names.organisation(one.content().organisation()), clusters.mayWrite(visit.actor()));
        var met = clusters.meetings(visit.actor(), one.id());
        var groups = clusters.circles().of(visit.actor(), one.id()).stream().map(circle -> new Group(circle, names.sector(visit, circle.content().sector()), met.getOrDefault(circle.id(), 0))).toList();
        var board = new Board(head, figures.of(visit.actor(), one.id()).stream().map(figure -> line(words, figure)).toList(), groups, form, names.sectors(visit), visit.contributions(one.ref()));
        return new Answer.Screen(status, head.name(), new StaticTemplates().cluster(words, board));
    }

    private static Line line(Words words, Figures.Figure figure) {
        var label = words.say("figure." + figure.word());
        return figure.value().map(value -> new Line(figure.word(), label, words.number(value), words.say("figure." + figure.word() + ".note")))
                .orElseGet(() -> new Line(figure.word(), label, "–", words.say("figure.stopped", words.say("module." + figure.stopped()))));
    }
}
