// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.projects.api.Member;
import org.faisceau.projects.api.Task;
import org.jspecify.annotations.Nullable;

/** Somebody of the team as JSON: a person of the directory by its identifier. */
record MemberPart(@Nullable String task, @Nullable String person) {
    static MemberPart of(Member one) {
        return new MemberPart(one.task().name(), one.person());
    }

    Member member() {
        return new Member(Typed.one("task", Task.class, task), Typed.text(person));
    }
}
