// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Details;

/** Whether details are fit to be kept. */
final class DetailRule {
    private DetailRule() {}

    /** All that is off, in the order of the form. */
    static List<ContentRule.Fault> faults(Detail detail) {
        var all = new ArrayList<ContentRule.Fault>();
        if (detail.requirements().size() > Details.REQUIREMENTS_MAX) all.add(new ContentRule.Fault("requirements", "detail.manyRequirements"));
        if (detail.requirements().stream().anyMatch(one -> one.length() > Details.REQUIREMENT_MAX)) all.add(new ContentRule.Fault("requirements", "detail.longRequirement"));
        var constraints = detail.constraints();
        bound(all, "timeLimit", constraints.timeLimit(), Details.CONSTRAINT_MAX, "detail.longConstraint");
        bound(all, "budget", constraints.budget(), Details.CONSTRAINT_MAX, "detail.longConstraint");
        bound(all, "security", constraints.security(), Details.CONSTRAINT_MAX, "detail.longConstraint");
        bound(all, "department", detail.department(), Details.NAME_MAX, "detail.longName");
        bound(all, "leader", detail.leader(), Details.NAME_MAX, "detail.longName");
        bound(all, "family", detail.family(), Details.NAME_MAX, "detail.longName");
        return all;
    }

    private static void bound(List<ContentRule.Fault> all, String field, String text, int most, String key) {
        if (text.length() > most) all.add(new ContentRule.Fault(field, key));
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
}
