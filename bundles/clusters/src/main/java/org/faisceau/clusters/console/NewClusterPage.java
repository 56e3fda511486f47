// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

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

/** A new cluster. */
@Component
public final class NewClusterPage implements Page {
    private final Clusters clusters;
    private final ClusterForm forms;

    @Activate
    public NewClusterPage(@Reference Clusters clusters, @Reference ClusterForm forms) {
        this.clusters = clusters;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("clusters/new").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return forms.screen(visit, 200, Form.blank(), "/clusters/new", "/clusters?all=true", true);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewClusterPage.class);
        var form = visit.form();
        return forms.read(form).map(content -> clusters.add(visit.actor(), content).fold(
                done -> Answer.redirect(done.record().address(), words.say("cluster.added")),
                invalid -> forms.screen(visit, 422, form.reject(invalid.field(), invalid.key()), "/clusters/new", "/clusters?all=true", true),
                lost -> Answer.notFound(),
                refused -> Answer.refused(words.say("clusters.refused")),
                unknown -> Answer.notFound())).orElseGet(() -> forms.screen(visit, 422, form, "/clusters/new", "/clusters?all=true", true));
    }
}
