// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools;
import org.faisceau.needs.api.Pools.Pooling;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /pools} and who leaves them. */
@Component
public final class PoolsResource implements Resource {
    private final Pools pools;

    @Activate
    public PoolsResource(@Reference Pools pools) {
        this.pools = pools;
    }

    @Override
    public String module() {
        return "needs";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/pools", "Needs taken together, the last changed first", Role.OBSERVER, PoolAnswer.class, this::page)
                .record("/pools/{id}", "One pool", Role.OBSERVER, PoolAnswer.class, this::one)
                .create("/pools", "Take needs together", Role.MANAGER, PoolBody.class, PoolAnswer.class, this::create)
                .change("/pools/{id}", "Change what was agreed", Role.MANAGER, PoolBody.class, PoolAnswer.class, this::change)
                .step("/pools/{id}/leaving", "Withdraw a need, or dissolve the pool", Role.BUYER, PoolLeaving.class, PoolAnswer.class, this::leave);
    }

    private Slice<PoolAnswer> page(Call call) {
        try {
            return pools.page(call.actor(), call.after(), call.limit()).map(PoolAnswer::of);
        } catch (IllegalArgumentException foreignCursor) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private Versioned<PoolAnswer> one(Call call) {
        return versioned(found(call));
    }

    private Created<PoolAnswer> create(Call call, PoolBody body) {
        var pool = done(call, pools.create(call.actor(), body.asked(), body.titleOr(""), body.shape(Pool.Form.ORDER_GROUP), body.coordinatorOr("")));
        return new Created<>(PoolAnswer.of(pool), pool.id(), pool.version());
    }

    private Versioned<PoolAnswer> change(Call call, PoolBody body) {
        var pool = found(call);
        body.check(pool);
        return versioned(done(call, pools.change(call.actor(), pool.id(), call.seenVersion(), body.terms(pool.terms()), body.shares(pool))));
    }

    private Versioned<PoolAnswer> leave(Call call, PoolLeaving body) {
        var pool = found(call);
        int seen = call.seenVersion();
        var need = body.need();
        return versioned(done(call, need == null || need.isEmpty() ? pools.dissolve(call.actor(), pool.id(), seen, body.why())
                : pools.withdraw(call.actor(), pool.id(), seen, need, body.why())));
    }

    private Pool found(Call call) {
        return pools.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
    }

    static Pool done(Call call, Pooling outcome) {
        return outcome.fold(
                Pooling.Done::pool,
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                invalid -> {
                    var words = Texts.beside(PoolsResource.class).in(call.locale());
                    throw Problem.invalid(invalid.field(), words.say(words.has(invalid.key()) ? invalid.key() : "need.invalid"));
                },
                refused -> {
                    throw Problem.refused("Only a manager pools needs; a buyer withdraws those of the own organisation.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    private static Versioned<PoolAnswer> versioned(Pool pool) {
        return new Versioned<>(PoolAnswer.of(pool), pool.version());
    }
}
