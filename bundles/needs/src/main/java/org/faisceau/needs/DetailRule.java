// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Details;

/** Whether details are fit to be kept. */
final class DetailRule {
    private DetailRule() {}

    static Optional<ContentRule.Fault> fault(Detail detail) {
        if (detail.requirements().size() > Details.REQUIREMENTS_MAX) return fault("requirements", "detail.manyRequirements");
        if (detail.requirements().stream().anyMatch(one -> one.length() > Details.REQUIREMENT_MAX)) return fault("requirements", "detail.longRequirement");
        var constraints = detail.constraints();
        if (constraints.timeLimit().length() > Details.CONSTRAINT_MAX) return fault("timeLimit", "detail.longConstraint");
        if (constraints.budget().length() > Details.CONSTRAINT_MAX) return fault("budget", "detail.longConstraint");
        if (constraints.security().length() > Details.CONSTRAINT_MAX) return fault("security", "detail.longConstraint");
        if (detail.department().length() > Details.NAME_MAX) return fault("department", "detail.longName");
        if (detail.leader().length() > Details.NAME_MAX) return fault("leader", "detail.longName");
        return detail.family().length() > Details.NAME_MAX ? fault("family", "detail.longName") : Optional.empty();
    }

    /** The same without what no screen shows; each requirement one line. */
    static Detail cleaned(Detail detail, int version) {
        var constraints = detail.constraints();
        return new Detail(detail.requirements().stream().filter(one -> !Unseen.is(one)).map(ContentRule::line).toList(),
                new Constraints(ContentRule.text(constraints.timeLimit()), ContentRule.text(constraints.budget()), ContentRule.text(constraints.security()),
                        constraints.negotiates()),
                ContentRule.line(detail.department()), ContentRule.line(detail.leader()), ContentRule.line(detail.family()), detail.isAnonymous(), version);
    }

    /** Before and after, of each field that changes. */
    static Map<String, List<String>> changes(Detail before, Detail after) {
        var was = fields(before);
        var changes = new LinkedHashMap<String, List<String>>();
        fields(after).forEach((field, now) -> {
            var then = was.getOrDefault(field, "");
            if (!then.equals(now)) changes.put(field, List.of(then, now));
        });
        return changes;
    }

    private static Map<String, String> fields(Detail detail) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("requirements", String.join("\n", detail.requirements()));
        fields.put("timeLimit", detail.constraints().timeLimit());
        fields.put("budget", detail.constraints().budget());
        fields.put("security", detail.constraints().security());
        fields.put("negotiates", detail.constraints().negotiates() ? "yes" : "");
        fields.put("department", detail.department());
        fields.put("leader", detail.leader());
        fields.put("family", detail.family());
        fields.put("anonymous", detail.isAnonymous() ? "yes" : "");
        return fields;
    }

    private static Optional<ContentRule.Fault> fault(String field, String key) {
        return Optional.of(new ContentRule.Fault(field, key));
    }
}
