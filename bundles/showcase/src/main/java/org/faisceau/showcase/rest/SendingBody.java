// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Role;
import org.jspecify.annotations.Nullable;

/** Whom a newsletter is sent to: roles, and subscribers where that says so. */
record SendingBody(@Nullable List<String> roles, @Nullable Boolean subscribers) {
    boolean toSubscribers() {
        return Boolean.TRUE.equals(subscribers);
    }

    Set<Role> wanted() {
        return Objects.requireNonNullElse(roles, List.<String>of()).stream().map(name -> Arrays.stream(Role.values()).filter(one -> one.name().equals(name) && one != Role.NOBODY).findFirst()
                .orElseThrow(() -> Problem.invalid("roles", "Names of roles, as BUYER."))).collect(Collectors.toSet());
    }
}
