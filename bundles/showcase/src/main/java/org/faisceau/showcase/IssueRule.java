// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import java.util.Optional;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.Issues;
import org.faisceau.showcase.api.Written;

/** What is off in what people write of an issue. Pure. */
final class IssueRule {
    private IssueRule() {}

    static Optional<Written<Issue>> obstacle(Issue.Content content) {
        if (Unseen.is(content.title())) return invalid("title", "form.required");
        if (content.title().length() > Issues.TITLE_MAX) return invalid("title", "showcase.tooLong");
        if (content.lead().length() > Issues.LEAD_MAX) return invalid("lead", "showcase.tooLong");
        return content.picks().size() > Issues.PICKS_MAX ? invalid("picks", "issue.tooMany") : Optional.empty();
    }

    private static Optional<Written<Issue>> invalid(String field, String key) {
        return Optional.of(new Written.Invalid<>(field, key));
    }

    static Issue.Content stripped(Issue.Content one) {
        return new Issue.Content(one.kind(), one.title().strip(), one.lead().strip(), one.picks().stream().distinct().toList());
    }
}
