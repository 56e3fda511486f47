// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import org.faisceau.console.PathPattern;
import org.faisceau.console.spi.Call;
import org.faisceau.kernel.api.Role;

/**
 * One method of one path.
 *
 * @param module the word of the bundle that declared it
 * @param path below {@code /api/v1}, such as {@code /needs/{id}}
 * @param body the record it reads; {@link Void} where it reads none
 * @param type the record it answers; of a collection, one item
 */
record Route(String module, Sort sort, String path, PathPattern pattern, String summary, Role role, Class<?> body, Class<?> type, Work work) {
    /** The six forms that a bundle may declare, and the change of some fields, which the door makes of a record and its change. */
    enum Sort {
        COLLECTION("GET"),
        RECORD("GET"),
        CREATE("POST"),
        CHANGE("PUT"),
        PATCH("PATCH"),
        ACT("POST"),
        STEP("POST");

        private final String method;

        Sort(String method) {
            this.method = method;
        }
    }

    /** The handler, whatever its form. */
    @FunctionalInterface
    interface Work {
        Outcome answer(Call call, Object body);
    }

    String method() {
        return sort.method;
    }

    /** The same as another sort. */
    Route as(Sort other) {
        return new Route(module, other, path, pattern, summary, role, body, type, work);
    }

    /** True where it wants the version seen. */
    boolean wantsVersion() {
        return sort == Sort.CHANGE || sort == Sort.PATCH || sort == Sort.STEP;
    }

    /** True where it only reads. */
    boolean isSafe() {
        return method().equals("GET");
    }

    /** True where a body can say something: its record has components. */
    boolean reads() {
        return body.isRecord() && body.getRecordComponents().length > 0;
    }

    /** What two routes cannot share: the method, and the path whatever its variables are called. */
    String key() {
        return method() + " " + path.replaceAll("\\{[^}]*}", "{}");
    }
}
