// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.Set;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Called;
import org.faisceau.needs.api.Calls;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /needs/{id}/call}: who is invited, what they answer, and the pool that is made of it. */
@Component
public final class CallsResource implements Resource {
    private final Calls calls;

    @Activate
    public CallsResource(@Reference Calls calls) {
        this.calls = calls;
    }

    @Override
    public String module() {
        return "needs";
    }

    @Override
    public void declare(Routes routes) {
        routes.record("/needs/{id}/call", "Authorities invited to a call, and their answers", Role.OBSERVER, CallAnswer.class, this::one)
                .change("/needs/{id}/call", "Invite authorities to a call", Role.BUYER, CallBody.class, CallAnswer.class, this::invite)
                .act("/needs/{id}/call/replies", "Answer to a call for one's authority", Role.BUYER, ReplyBody.class, CallAnswer.Reply.class, this::reply)
                .act("/needs/{id}/call/pool", "Take those together who are interested", Role.BUYER, CallPooling.class, PoolAnswer.class, this::pool);
    }

    private Versioned<CallAnswer> one(Call call) {
        return versioned(found(call));
    }

    private Versioned<CallAnswer> invite(Call call, CallBody body) {
        var called = found(call);
        return versioned(calls.invite(call.actor(), called.call(), call.seenVersion(), Set.copyOf(body.asked())).fold(
                done -> done.called(),
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                invalid -> {
                    throw invalid(call, "invited", invalid.key());
                },
                refused -> {
                    throw Problem.refused("Only the organisation that calls, or a manager, invites, while the call is open.");
                },
                unknown -> {
                    throw Problem.notFound();
                }));
    }

    private CallAnswer.Reply reply(Call call, ReplyBody body) {
        return CallAnswer.Reply.of(calls.answer(call.actor(), found(call).call(), body.seen(), body.stated(), body.amount(), body.words()).fold(
                noted -> noted.reply(),
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                invalid -> {
                    throw invalid(call, invalid.field().equals("callComment") ? "comment" : "mostCents", invalid.key());
                },
                refused -> {
                    throw Problem.refused("Only a buyer of an invited authority answers, until the deadline.");
                },
                unknown -> {
                    throw Problem.notFound();
                }));
    }

    private PoolAnswer pool(Call call, CallPooling body) {
        return PoolAnswer.of(PoolsResource.done(call, calls.pool(call.actor(), found(call).call())));
    }

    private Called found(Call call) {
        return calls.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
    }

    private static Problem invalid(Call call, String field, String key) {
        var words = Texts.beside(CallsResource.class).in(call.locale());
        return Problem.invalid(field, words.say(words.has(key) ? key : "need.invalid"));
    }

    private static Versioned<CallAnswer> versioned(Called called) {
        return new Versioned<>(CallAnswer.of(called), called.version());
    }
}
