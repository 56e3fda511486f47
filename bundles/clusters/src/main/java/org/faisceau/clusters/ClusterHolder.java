// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import static org.faisceau.clusters.db.Tables.CLUSTERS_AID;
import static org.faisceau.clusters.db.Tables.CLUSTERS_CLUSTER;
import static org.faisceau.clusters.db.Tables.CLUSTERS_MEMBER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.spi.OrganisationHolder;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has clusters, members and support follow an organisation that was merged into another; says what points to organisations and needs. */
@Component
public final class ClusterHolder implements OrganisationHolder, RecordHolder {
    private static final String NEED = "need";
    private final Schema schema;

    @Activate
    public ClusterHolder(@Reference Store store) {
        this.schema = store.schema("clusters", ClusterHolder.class);
    }

    /** Where organisations are named. */
    private enum Place {
        CLUSTER(CLUSTERS_CLUSTER, CLUSTERS_CLUSTER.ID, CLUSTERS_CLUSTER.ORGANISATION, CLUSTERS_CLUSTER.VERSION, CLUSTERS_CLUSTER.ID, DSL.noCondition()),
        MEMBER(CLUSTERS_MEMBER, CLUSTERS_MEMBER.ID, CLUSTERS_MEMBER.ORGANISATION, CLUSTERS_MEMBER.VERSION, CLUSTERS_MEMBER.CLUSTER_ID, CLUSTERS_MEMBER.REMOVED_AT.eq(0L)),
        AID(CLUSTERS_AID, CLUSTERS_AID.ID, CLUSTERS_AID.ORGANISATION, CLUSTERS_AID.VERSION, CLUSTERS_AID.CLUSTER_ID, CLUSTERS_AID.REMOVED_AT.eq(0L));

        private final Table<?> table;
        private final Field<String> id;
        private final Field<String> organisation;
        private final Field<Integer> version;
        private final Field<String> cluster;
        private final Condition there;

        Place(Table<?> table, Field<String> id, Field<String> organisation, Field<Integer> version, Field<String> cluster, Condition there) {
            this.table = table;
            this.id = id;
            this.organisation = organisation;
            this.version = version;
            this.cluster = cluster;
            this.there = there;
        }
    }

    @Override
    public String word() {
        return "clusters";
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        int count = switch (ref.kind()) {
            case Organisation.KIND -> schema.read(tx -> Arrays.stream(Place.values()).mapToInt(place -> tx.sql().fetchCount(place.table, place.organisation.eq(ref.id()), place.there)).sum());
            case NEED -> schema.read(tx -> Counted.ofNeed(tx, ref.id()));
            default -> 0;
        };
        return count == 0 ? Optional.empty() : Optional.of(Texts.beside(ClusterHolder.class).in(locale).say("held.clusters", count));
    }

    @Override
    public List<String> held(String from, String to) {
        return schema.read(tx -> {
            var all = new ArrayList<String>();
            for (var place : Place.values()) tx.sql().select(place.id).from(place.table).where(place.organisation.eq(from)).orderBy(place.id).fetch(row -> all.add(place + ":" + row.value1()));
            return all;
        });
    }

    @Override
    public List<String> move(String from, String to, Optional<Set<String>> only) {
        var all = new ArrayList<>(held(from, to));
        only.ifPresent(all::retainAll);
        schema.writeEach(Actor.system(), all, (tx, one) -> put(tx, one, from, to));
        return all;
    }

    /** What moves gets a version: who was changing it meanwhile is shown so. */
    private static void put(Writing tx, String held, String from, String to) {
        var place = Place.valueOf(held.substring(0, held.indexOf(':')));
        var id = held.substring(held.indexOf(':') + 1);
        int moved = tx.sql().update(place.table).set(place.organisation, to).set(place.version, place.version.plus(1)).where(place.id.eq(id), place.organisation.eq(from)).execute();
        if (moved == 0) return;
        var cluster = tx.sql().select(place.cluster).from(place.table).where(place.id.eq(id)).fetchSingle(place.cluster);
        tx.changed(new Ref(Cluster.KIND, cluster), "organisation", from, to);
    }
}
