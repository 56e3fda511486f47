// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.directory.rest;

import org.jspecify.annotations.NullMarked;
