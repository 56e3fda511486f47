// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.rules.api.RuleParameters;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /rules}: the book, at a date where {@code at} says so. */
@Component
public final class RulesResource implements Resource {
    private static final List<String> PARAMETERS = Stream.concat(RuleParameters.NAMES.stream(), Stream.of("after", "limit")).toList();
    private final Rules rules;
    private final Clock clock;

    @Activate
    public RulesResource(@Reference Rules rules, @Reference Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "rules";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/rules", "Rules; filters: text, kind, buyer, contract, status, at, unverified, due", Role.OBSERVER, RuleAnswer.class, this::page)
                .record("/rules/{key}", "One rule", Role.OBSERVER, RuleAnswer.class, this::one);
    }

    private Slice<RuleAnswer> page(Call call) {
        check(call);
        var filter = RuleParameters.filter(name -> values(call.query(name), name.equals("text")));
        try {
            return rules.page(call.actor(), filter, call.after(), call.limit()).map(rule -> RuleAnswer.of(rule, filter.at().orElse(today())));
        } catch (IllegalArgumentException cursorOfAnotherList) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private Versioned<RuleAnswer> one(Call call) {
        return rules.find(call.actor(), call.path("key")).map(rule -> new Versioned<>(RuleAnswer.of(rule, today()), rule.version())).orElseThrow(Problem::notFound);
    }

    /** A filter that is not heeded would answer more than was asked for. */
    private static void check(Call call) {
        for (var name : call.queryNames()) if (!PARAMETERS.contains(name)) throw Problem.invalid(name, "No such parameter; there are " + String.join(", ", PARAMETERS) + ".");
        for (var name : RuleParameters.NAMES) {
            for (var value : values(call.query(name), name.equals("text"))) {
                if (!RuleParameters.isKnown(name, value)) throw Problem.invalid(name, "Not a value of this filter: " + value);
            }
        }
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    private static List<String> values(String text, boolean whole) {
        if (text.isBlank()) return List.of();
        return whole ? List.of(text) : Stream.of(text.split(",")).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }
}
