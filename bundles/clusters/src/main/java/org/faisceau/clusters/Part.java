// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Kept;
import org.faisceau.clusters.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Writing;

/** Transactions and who may, for records of one kind; the rows in its table. */
record Part<R, C>(Schema schema, Clock clock, Ids ids, Known known, PartTable<R, C> table) implements Kept<R, C> {

    @Override
    public List<R> of(Actor actor, String owner) {
        return schema.read(tx -> table.cluster(tx, actor, owner).map(cluster -> table.of(tx, owner).stream().filter(one -> table.mayRead(actor, cluster, one)).toList()).orElse(List.of()));
    }

    @Override
    public Optional<R> find(Actor actor, String id) {
        return schema.read(tx -> table.find(tx, id, true).filter(one -> table.cluster(tx, actor, table.owner(one)).filter(cluster -> table.mayRead(actor, cluster, one)).isPresent()));
    }

    @Override
    public Written<R> add(Actor actor, String owner, C content) {
        var fault = fault(content, Optional.empty());
        return schema.write(actor, tx -> {
            var cluster = table.cluster(tx, actor, owner);
            if (cluster.isEmpty()) return new Written.Unknown<>();
            if (!WhoMay.write(actor)) return new Written.Refused<>();
            if (fault.isPresent()) return fault.get();
            if (table.count(tx, owner) >= Clusters.PARTS_MOST) return new Written.Invalid<>("", "cluster.full");
            var one = table.record(ids.next(), owner, content, 1);
            var clash = table.clash(tx, one);
            if (clash.isPresent()) return clash.get();
            table.insert(tx, one);
            return told(tx, cluster.get(), one, "added", "", table.said(one));
        });
    }

    @Override
    public Written<R> change(Actor actor, String id, int seenVersion, C content) {
        var fault = fault(content, find(actor, id).map(table::content));
        return held(actor, id, true, (tx, cluster, before) -> {
            if (table.version(before) != seenVersion) return new Written.Lost<>(before);
            if (fault.isPresent()) return fault.get();
            var after = table.record(id, table.owner(before), content, seenVersion + 1);
            var clash = content.equals(table.content(before)) ? Optional.<Written.Invalid<R>>empty() : table.clash(tx, after);
            if (clash.isPresent()) return clash.get();
            return table.update(tx, after) ? told(tx, cluster, after, "changed", table.said(before), table.said(after)) : new Written.Lost<>(before);
        });
    }

    /** Looked at outside the transaction: organisations and themes are of others. What a record names already may have gone meanwhile. */
    private Optional<Written.Invalid<R>> fault(C content, Optional<C> before) {
        var organisation = table.organisation(content).filter(id -> !before.flatMap(table::organisation).equals(Optional.of(id)));
        if (organisation.filter(id -> !known.isOrganisation(id)).isPresent()) return Optional.of(new Written.Invalid<>("organisation", "form.unknownChoice"));
        var sector = table.sector(content);
        boolean isKept = before.map(table::sector).filter(sector::equals).isPresent();
        return isKept || known.isSector(sector) ? table.fault(content, Days.today(clock)) : Optional.of(new Written.Invalid<>("sector", "form.unknownChoice"));
    }

    @Override
    public Written<R> remove(Actor actor, String id, int seenVersion) {
        return held(actor, id, true, (tx, cluster, one) -> {
            if (table.version(one) != seenVersion || !table.turn(tx, id, seenVersion, clock.millis())) return new Written.Lost<>(one);
            return told(tx, cluster, table.record(id, table.owner(one), table.content(one), seenVersion + 1), "removed", table.said(one), "");
        });
    }

    @Override
    public Written<R> restore(Actor actor, String id) {
        return held(actor, id, false, (tx, cluster, one) -> {
            var clash = table.clash(tx, one);
            if (clash.isPresent()) return clash.get();
            if (!table.turn(tx, id, table.version(one), 0)) return new Written.Lost<>(one);
            return told(tx, cluster, table.record(id, table.owner(one), table.content(one), table.version(one) + 1), "restored", "", table.said(one));
        });
    }

    private Written<R> held(Actor actor, String id, boolean isThere, Work<R> work) {
        return schema.write(actor, tx -> {
            var found = table.find(tx, id, isThere);
            var cluster = found.flatMap(one -> table.cluster(tx, actor, table.owner(one)).filter(it -> table.mayRead(actor, it, one)));
            if (cluster.isEmpty()) return new Written.Unknown<>();
            return WhoMay.write(actor) ? work.on(tx, cluster.get(), found.orElseThrow()) : new Written.Refused<>();
        });
    }

    private Written<R> told(Writing tx, Cluster cluster, R one, String action, String before, String after) {
        tx.did(cluster.ref(), table.word() + "-" + action, "");
        if (!before.equals(after)) tx.changed(cluster.ref(), table.word(), before, after);
        return new Written.Done<>(one);
    }

    private interface Work<R> {
        Written<R> on(Writing tx, Cluster cluster, R one);
    }
}
