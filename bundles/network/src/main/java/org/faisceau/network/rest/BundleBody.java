// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import org.jspecify.annotations.Nullable;

/** A signed bundle, as its file has it. */
record BundleBody(@Nullable String bundle) {}
