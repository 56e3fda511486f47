// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.rest;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Whole;
import org.faisceau.funding.api.OwnScheme;
import org.faisceau.funding.api.OwnSchemes;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.PlanFilter;
import org.faisceau.funding.api.PlanOrder;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Schemes;
import org.faisceau.funding.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /funding/schemes} and {@code /funding/plans}. */
@Component
public final class FundingResource implements Resource {
    private final Schemes schemes;
    private final OwnSchemes own;
    private final Plans plans;

    @Activate
    public FundingResource(@Reference Schemes schemes, @Reference OwnSchemes own, @Reference Plans plans) {
        this.schemes = schemes;
        this.own = own;
        this.plans = plans;
    }

    @Override
    public String module() {
        return "funding";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/funding/schemes", "The catalogue of schemes with their sources, by title; filter: text", Role.OBSERVER, SchemeAnswer.class, this::schemes)
                .record("/funding/schemes/{id}", "One scheme", Role.OBSERVER, SchemeAnswer.class, this::scheme)
                .create("/funding/schemes", "Add a scheme of the Living-Lab", Role.MANAGER, SchemeBody.class, SchemeAnswer.class, this::createScheme)
                .change("/funding/schemes/{id}", "Change a scheme of the Living-Lab", Role.MANAGER, SchemeBody.class, SchemeAnswer.class, this::changeScheme)
                .collection("/funding/plans", "Funding plans that the caller reads, changed last first; filters: text, about, scheme; sort", Role.OBSERVER, PlanAnswer.class, this::page)
                .record("/funding/plans/{id}", "One funding plan", Role.OBSERVER, PlanAnswer.class, this::one)
                .create("/funding/plans", "Add a funding plan", Role.OBSERVER, PlanBody.class, PlanAnswer.class, this::create)
                .change("/funding/plans/{id}", "Change a funding plan", Role.OBSERVER, PlanBody.class, PlanAnswer.class, this::change);
    }

    private Slice<SchemeAnswer> schemes(Call call) {
        return Whole.by(Scheme::id, schemes.list(Locale.FRENCH, call.query("text"))).page(call).map(SchemeAnswer::of);
    }

    private Versioned<SchemeAnswer> scheme(Call call) {
        return listed(call.path("id")).orElseThrow(Problem::notFound);
    }

    /** Those of the bin are found for the plans that name them, and shown nowhere else. */
    private Optional<Versioned<SchemeAnswer>> listed(String id) {
        return schemes.find(Locale.FRENCH, id).filter(one -> !one.isOwn() || own.find(Actor.system(), id).isPresent()).map(one -> new Versioned<>(SchemeAnswer.of(one), one.version()));
    }

    private Created<SchemeAnswer> createScheme(Call call, SchemeBody body) {
        var one = written(own.add(call.actor(), body.content()));
        return new Created<>(listed(one.id()).orElseThrow(Problem::notFound).value(), one.id(), one.version());
    }

    private Versioned<SchemeAnswer> changeScheme(Call call, SchemeBody body) {
        return listed(written(own.change(call.actor(), call.path("id"), call.seenVersion(), body.content())).id()).orElseThrow(Problem::notFound);
    }

    private static OwnScheme written(Written<OwnScheme> written) {
        return Refusals.record(written, OwnScheme::version, "Schemes are written by coordinators.");
    }

    private Slice<PlanAnswer> page(Call call) {
        return found(call).map(PlanAnswer::of);
    }

    private Slice<Plan> found(Call call) {
        try {
            return plans.page(call.actor(), new PlanFilter(call.query("text"), about(call.query("about")), call.query("scheme")), PlanOrder.of(call.query("sort")), call.after(), call.limit());
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private static Optional<Ref> about(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Ref.of(text));
        } catch (IllegalArgumentException off) {
            throw Problem.invalid("about", "A kind and an identifier as project:abc.");
        }
    }

    private Versioned<PlanAnswer> one(Call call) {
        return versioned(plans.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound));
    }

    private Created<PlanAnswer> create(Call call, PlanBody body) {
        var plan = plan(plans.add(call.actor(), body.content()));
        return new Created<>(PlanAnswer.of(plan), plan.id(), plan.version());
    }

    private Versioned<PlanAnswer> change(Call call, PlanBody body) {
        return versioned(plan(plans.change(call.actor(), call.path("id"), call.seenVersion(), body.content())));
    }

    private static Plan plan(Written<Plan> written) {
        return Refusals.record(written, Plan::version, "Funding plans are written by buyers, mentor organisations, companies and coordinators.");
    }

    private static Versioned<PlanAnswer> versioned(Plan plan) {
        return new Versioned<>(PlanAnswer.of(plan), plan.version());
    }
}
