// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import static org.faisceau.clusters.db.Tables.CLUSTERS_CLUSTER;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.db.tables.records.ClustersClusterRecord;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned clusters; managers may take one out. */
@Component(service = Bin.class)
public final class ClusterBin implements RowBin {
    private static final BinRows<ClustersClusterRecord> ROWS = new BinRows<>(Cluster.KIND, CLUSTERS_CLUSTER, CLUSTERS_CLUSTER.ID, CLUSTERS_CLUSTER.VERSION, CLUSTERS_CLUSTER.BINNED_AT, CLUSTERS_CLUSTER.BINNED_BY);
    private final Schema schema;
    private final BinShelf<ClustersClusterRecord> shelf;

    @Activate
    public ClusterBin(@Reference Store store, @Reference Journal journal, @Reference Organisations organisations) {
        this.schema = store.schema("clusters", ClusterBin.class);
        this.shelf = BinShelf.of(schema, journal, ROWS, actor -> WhoMay.write(actor) ? DSL.noCondition() : DSL.falseCondition(),
                (tx, row) -> organisations.find(Actor.system(), row.getOrganisation()).map(Organisation::name).orElse(row.getOrganisation())).where((actor, row) -> isFree(row.getOrganisation()));
    }

    /** An organisation is one cluster at most: a binned one waits while another of its organisation is there. */
    private boolean isFree(String organisation) {
        return schema.read(tx -> !ClusterTable.has(tx, organisation));
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(ClusterBin.class).in(locale).say("bin.clusters");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Cluster one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now);
    }
}
