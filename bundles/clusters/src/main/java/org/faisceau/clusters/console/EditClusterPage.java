// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what is recorded of a cluster; who comes second is shown both versions. */
@Component
public final class EditClusterPage implements Page {
    private final Clusters clusters;
    private final ClusterForm forms;

    @Activate
    public EditClusterPage(@Reference Clusters clusters, @Reference ClusterForm forms) {
        this.clusters = clusters;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("clusters/{id}/edit").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return clusters.find(visit.actor(), visit.path("id")).map(one -> screen(visit, one, 200, forms.filled(one))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditClusterPage.class);
        var form = visit.form();
        return clusters.find(visit.actor(), visit.path("id")).map(one -> forms.read(form).map(content -> clusters.change(visit.actor(), one.id(), form.version(), content).fold(
                done -> Answer.redirect(one.address(), words.say("cluster.changed")),
                invalid -> screen(visit, one, 422, form.reject(invalid.field(), invalid.key())),
                lost -> forms.conflict(visit, lost.current(), form),
                refused -> Answer.refused(words.say("clusters.refused")),
                unknown -> Answer.notFound())).orElseGet(() -> screen(visit, one, 422, form))).orElse(Answer.notFound());
    }

    private Answer screen(Visit visit, Cluster one, int status, Form form) {
        return forms.screen(visit, status, form, one.address() + "/edit", one.address(), false);
    }
}
