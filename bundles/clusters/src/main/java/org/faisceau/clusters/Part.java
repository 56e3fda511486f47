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
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Writing;

/** Transactions and who may, for records of one kind; the rows in its table. */
record Part<R, C>(Schema schema, Clock clock, Ids ids, PartTable<R, C> table) implements Kept<R, C> {

    @Override
    public List<R> of(Actor actor, String owner) {
        return schema.read(tx -> table.cluster(tx, actor, owner).isEmpty() ? List.of() : table.of(tx, owner));
    }

    @Override
    public Optional<R> find(Actor actor, String id) {
        return schema.read(tx -> table.find(tx, id, true).filter(one -> table.cluster(tx, actor, table.owner(one)).isPresent()));
    }

    @Override
    public Written<R> add(Actor actor, String owner, C content) {
        return schema.write(actor, tx -> {
            var cluster = table.cluster(tx, actor, owner);
            if (cluster.isEmpty()) return new Written.Unknown<>();
            if (!WhoMay.write(actor)) return new Written.Refused<>();
            var fault = table.fault(content, Days.today(clock));
            if (fault.isPresent()) return fault.get();
            if (table.of(tx, owner).size() >= Clusters.PARTS_MOST) return new Written.Invalid<>("", "cluster.full");
            var one = table.record(ids.next(), owner, content, 1);
            table.insert(tx, one);
            return told(tx, cluster.get(), one, "added", "", table.said(one));
        });
    }

    @Override
    public Written<R> change(Actor actor, String id, int seenVersion, C content) {
        return held(actor, id, true, (tx, cluster, before) -> {
            if (table.version(before) != seenVersion) return new Written.Lost<>(before);
            var fault = table.fault(content, Days.today(clock));
            if (fault.isPresent()) return fault.get();
            var after = table.record(id, table.owner(before), content, seenVersion + 1);
            return table.update(tx, after) ? told(tx, cluster, after, "changed", table.said(before), table.said(after)) : new Written.Lost<>(before);
        });
    }

    @Override
    public Written<R> remove(Actor actor, String id) {
        return held(actor, id, true, (tx, cluster, one) -> {
            table.turn(tx, id, clock.millis());
            return told(tx, cluster, one, "removed", table.said(one), "");
        });
    }

    @Override
    public Written<R> restore(Actor actor, String id) {
        return held(actor, id, false, (tx, cluster, one) -> {
            table.turn(tx, id, 0);
            return told(tx, cluster, one, "restored", "", table.said(one));
        });
    }

    private Written<R> held(Actor actor, String id, boolean isThere, Work<R> work) {
        return schema.write(actor, tx -> {
            var found = table.find(tx, id, isThere);
            var cluster = found.flatMap(one -> table.cluster(tx, actor, table.owner(one)));
            if (cluster.isEmpty()) return new Written.Unknown<>();
            return WhoMay.write(actor) ? work.on(tx, cluster.get(), found.orElseThrow()) : new Written.Refused<>();
        });
    }

    private Written<R> told(Writing tx, String cluster, R one, String action, String before, String after) {
        var ref = new Ref(Cluster.KIND, cluster);
        tx.did(ref, table.word() + "-" + action, "");
        if (!before.equals(after)) tx.changed(ref, table.word(), before, after);
        return new Written.Done<>(one);
    }

    private interface Work<R> {
        Written<R> on(Writing tx, String cluster, R one);
    }
}
