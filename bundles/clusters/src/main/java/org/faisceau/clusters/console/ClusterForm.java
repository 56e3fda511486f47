// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Between the form of a cluster and what is recorded of it. */
@Component(service = ClusterForm.class)
public final class ClusterForm {
    private static final List<String> FIELDS = List.of("organisation", "since", "aims");
    private final Names names;
    private final Clock clock;

    @Activate
    public ClusterForm(@Reference Names names, @Reference Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    Optional<Cluster.Content> read(Form form) {
        var organisation = form.text("organisation", Clusters.LINE_MAX);
        var since = form.year("since", Clusters.YEAR_LEAST, Days.today(clock).getYear());
        var aims = form.optional("aims", Clusters.TEXT_MAX);
        return form.hasProblems() ? Optional.empty() : Optional.of(new Cluster.Content(organisation, since.orElse(0), aims));
    }

    Form filled(Cluster one) {
        return Form.blank().with("version", String.valueOf(one.version())).with("organisation", one.content().organisation()).with("since", String.valueOf(one.content().since())).with("aims", one.content().aims());
    }

    Answer screen(Visit visit, int status, Form form, String address, String back, boolean isNew) {
        var words = visit.words(ClusterForm.class);
        return new Answer.Screen(status, words.say(isNew ? "cluster.new" : "cluster.edit"), new StaticTemplates().clusterForm(words, form, names.associations(visit.actor(), form.value("organisation")), address, back));
    }

    /** Both versions, for who came second. */
    Answer conflict(Visit visit, Cluster current, Form form) {
        var words = visit.words(ClusterForm.class);
        var clash = Clash.of(filled(current), form, FIELDS, field -> words.say("field." + field), (field, value) -> field.equals("organisation") ? names.organisation(value) : value);
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, current.address() + "/edit", current.version(), current.address(), "save"));
    }
}
