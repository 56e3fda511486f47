// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import org.faisceau.clusters.api.Clusters;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clusters kept here. Where there is one alone it is shown at once; {@code ?all=true} shows the list all the same. */
@Component
public final class ClustersPage implements Page {
    private final Clusters clusters;
    private final Names names;

    @Activate
    public ClustersPage(@Reference Clusters clusters, @Reference Names names) {
        this.clusters = clusters;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("clusters").inMenu(Section.LAB, "menu.clusters", "building-community", 46);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ClustersPage.class);
        var all = clusters.list(visit.actor());
        if (all.size() == 1 && visit.query("all").isEmpty()) return Answer.redirect(all.get(0).address());
        var known = names.organisations(all.stream().map(one -> one.content().organisation()).toList());
        var mayWrite = clusters.mayWrite(visit.actor());
        return Answer.screen(words.say("clusters.title"), new StaticTemplates().clusters(words, all.stream().map(one -> new ClusterHead(one, known.getOrDefault(one.content().organisation(), one.content().organisation()), mayWrite)).toList(), mayWrite));
    }
}
