// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.rest;

import org.jspecify.annotations.Nullable;

/**
 * What somebody who asked is noted from: Gson leaves out what the caller left out.
 *
 * @param how how they asked, such as on paper
 */
record SubscriberBody(@Nullable String mail, @Nullable String how) {}
