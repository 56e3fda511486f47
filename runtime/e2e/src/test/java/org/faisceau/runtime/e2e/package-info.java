// SPDX-License-Identifier: Apache-2.0
/** The browser tests: one instance of the distribution with the demonstration, one Chromium, walked as people walk. */
@NullMarked
package org.faisceau.runtime.e2e;

import org.jspecify.annotations.NullMarked;
