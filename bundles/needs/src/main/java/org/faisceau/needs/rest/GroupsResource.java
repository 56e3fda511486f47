// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.Locale;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.api.WorkGroups;
import org.faisceau.needs.api.WorkGroups.Grouping;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /groups}: working groups, and the needs that come and go. */
@Component
public final class GroupsResource implements Resource {
    private final WorkGroups groups;

    @Activate
    public GroupsResource(@Reference WorkGroups groups) {
        this.groups = groups;
    }

    @Override
    public String module() {
        return "needs";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/groups", "Working groups, the last changed first", Role.OBSERVER, GroupAnswer.class, this::page)
                .record("/groups/{id}", "One working group", Role.OBSERVER, GroupAnswer.class, this::one)
                .create("/groups", "Open a working group", Role.MANAGER, GroupBody.class, GroupAnswer.class, this::create)
                .change("/groups/{id}", "Change a working group", Role.MANAGER, GroupBody.class, GroupAnswer.class, this::change)
                .step("/groups/{id}/steps", "Put a need in, take one out, close or reopen the group", Role.BUYER, GroupStep.class, GroupAnswer.class, this::step);
    }

    private Slice<GroupAnswer> page(Call call) {
        try {
            return groups.page(call.actor(), call.after(), call.limit()).map(GroupAnswer::of);
        } catch (IllegalArgumentException foreignCursor) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private Versioned<GroupAnswer> one(Call call) {
        return versioned(found(call));
    }

    private Created<GroupAnswer> create(Call call, GroupBody body) {
        var group = done(call, groups.form(call.actor(), body.terms(GroupBody.blank())));
        return new Created<>(GroupAnswer.of(group), group.id(), group.version());
    }

    private Versioned<GroupAnswer> change(Call call, GroupBody body) {
        var group = found(call);
        return versioned(done(call, groups.change(call.actor(), group.id(), call.seenVersion(), body.terms(group.terms()))));
    }

    private Versioned<GroupAnswer> step(Call call, GroupStep body) {
        var group = found(call);
        if (group.version() != call.seenVersion()) throw Problem.stale(group.version());
        var put = body.put();
        var take = body.take();
        var closed = body.closed();
        if (put != null) return versioned(done(call, groups.put(call.actor(), group.id(), put, true)));
        if (take != null) return versioned(done(call, groups.put(call.actor(), group.id(), take, false)));
        if (closed == null) throw Problem.invalid("closed", "One of put, take, closed.");
        return versioned(done(call, groups.close(call.actor(), group.id(), call.seenVersion(), closed)));
    }

    private WorkGroup found(Call call) {
        return groups.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
    }

    private static WorkGroup done(Call call, Grouping outcome) {
        return outcome.fold(
                Grouping.Done::group,
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                invalid -> {
                    var words = Texts.beside(GroupsResource.class).in(call.locale());
                    throw Problem.invalid(ofBody(invalid.field()), words.say(words.has(invalid.key()) ? invalid.key() : "need.invalid"));
                },
                refused -> {
                    throw Problem.refused("Only a manager leads working groups; a member's buyer puts in needs of the own organisation, while the group is open.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    /** The form's fields bear its name before their own. */
    private static String ofBody(String field) {
        if (field.equals("groupNeed")) return "put";
        return field.startsWith("group") ? field.substring(5, 6).toLowerCase(Locale.ROOT) + field.substring(6) : field;
    }

    private static Versioned<GroupAnswer> versioned(WorkGroup group) {
        return new Versioned<>(GroupAnswer.of(group), group.version());
    }
}
