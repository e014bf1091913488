"use strict";
(() => {
  const at = (id) => document.getElementById(id);
  const read = (id) => JSON.parse(at(id).textContent);
  const { plans, rules, more, notDrawn, drawn: mostDrawn, words, severities } = read("data");
  const kinds = ["error", "warning", "info"];
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, "\u202f");
  const make = (tag, css, text) => {
    const made = document.createElement(tag);
    if (css) made.className = css;
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const SVG = "http://www.w3.org/2000/svg";
  const draw = (tag, attributes, parent) => {
    const made = document.createElementNS(SVG, tag);
    for (const name in attributes) made.setAttribute(name, attributes[name]);
    if (parent) parent.append(made);
    return made;
  };

  // The findings: a file and an advice are written once, and 0 means the same as before

  let lastFile = "";
  const lastAdvice = new Map();
  const findings = read("rader").map((row, index) => {
    const [plan, rule, severity, file, place, type, element, east, north, geometry, text, advice] = row;
    if (file !== 0) lastFile = file;
    if (advice !== 0) lastAdvice.set(rule, advice);
    return {
      index, plan, rule, severity, file: lastFile, place, type, element, east, north, geometry, text,
      advice: lastAdvice.get(rule), number: 0,
    };
  });
  const order = (a, b) => a.severity - b.severity || rules[a.rule][0].localeCompare(rules[b.rule][0]) || a.index - b.index;
  const byPlan = plans.map(() => []);
  for (const each of findings) byPlan[each.plan].push(each);
  const hasMap = plans.map((_, plan) => at(`kart-${plan}`) !== null);
  const FAR = 30;
  const parsed = new Map();
  const exhibit = (plan) => {
    if (!parsed.has(plan)) parsed.set(plan, read(`kart-${plan}`));
    return parsed.get(plan);
  };
  const drawingOf = (each) => {
    const { drawings } = exhibit(each.plan);
    return drawings.find((drawing) => drawing.file === each.file) ?? drawings[0];
  };
  /** Whether the map can show it: a wrong coordinate may lie so far away that nothing could be seen there. */
  const isNear = (each) => {
    const { west, north, step, width, height } = drawingOf(each);
    const reach = FAR * step * Math.max(width, height);
    return Math.abs(each.east - west) < reach && Math.abs(each.north - north) < reach;
  };
  const isPlaced = (each) => hasMap[each.plan] && (each.east === null ? each.geometry !== "" : isNear(each));
  byPlan.forEach((found, plan) => {
    found.sort(order);
    if (!hasMap[plan]) return;
    const drawn = new Map();
    let number = 0;
    for (const each of found) {
      const before = drawn.get(each.rule) ?? 0;
      if (!isPlaced(each) || before >= mostDrawn) continue;
      drawn.set(each.rule, before + 1);
      number += 1;
      each.number = number;
    }
  });
  const omitted = new Map(more.map(([plan, rule, n]) => [`${plan} ${rule}`, n]));

  // The filters

  const search = at("sok");
  const ruleChoice = at("regel");
  const planChoice = at("plan");
  const off = new Set();
  const counts = [0, 0, 0];
  for (const each of findings) counts[each.severity] += 1;
  severities.forEach((label, severity) => {
    const button = make("button", kinds[severity], label);
    button.type = "button";
    button.append(make("b", "", grouped(counts[severity])));
    button.setAttribute("aria-pressed", "true");
    button.addEventListener("click", () => {
      if (!off.delete(severity)) off.add(severity);
      button.setAttribute("aria-pressed", String(!off.has(severity)));
      filter();
    });
    at("alvor").append(button);
  });
  const option = (select, value, text) => {
    const made = make("option", "", text);
    made.value = String(value);
    select.append(made);
  };
  const planTitle = (plan) => [plans[plan][0], plans[plan][1]].filter(Boolean).join(" ");
  rules.map((rule, index) => [rule, index]).sort((a, b) => a[0][0].localeCompare(b[0][0]))
    .forEach(([rule, index]) => option(ruleChoice, index, `${rule[0]} ${rule[2]}`.trim()));
  const withFindings = plans.map((_, plan) => plan).filter((plan) => byPlan[plan].length);
  withFindings.forEach((plan) => option(planChoice, plan, planTitle(plan)));
  at("planvalg").hidden = withFindings.length < 2;
  let sought = null;
  const textOf = (each) => {
    each.sought ??= [each.text, each.place, each.type, each.element, rules[each.rule][0], rules[each.rule][1],
      rules[each.rule][2], planTitle(each.plan)].join(" ").toLowerCase();
    return each.sought;
  };
  const passes = (each) =>
    !off.has(each.severity) &&
    (ruleChoice.value === "" || each.rule === Number(ruleChoice.value)) &&
    (sought === null || sought.every((word) => textOf(each).includes(word)));

  // The list: a plan and a rule are filled in when they are opened, and a part at a time

  const FIRST = 25;
  const NEXT = 200;
  const PLANS = 60;
  const OPENED = 50;
  const list = at("liste");
  const shownItems = new Map();
  let groups = [];
  let chosen = null;

  const fold = (heading, css, title, inside) => {
    const button = make("button", css);
    button.type = "button";
    button.append(...title);
    button.setAttribute("aria-expanded", "false");
    heading.append(button);
    let filled = false;
    const open = (yes) => {
      if (yes && !filled) {
        inside.fill();
        filled = true;
      }
      inside.node.hidden = !yes;
      button.setAttribute("aria-expanded", String(yes));
    };
    button.addEventListener("click", () => open(inside.node.hidden));
    inside.node.hidden = true;
    return open;
  };

  const countWord = (n) => (n === 1 ? words.one : fill(words.many, { n: grouped(n) }));

  const coordinate = (east, north) =>
    `${words.north}\u00a0${north.toFixed(2)} ${words.east}\u00a0${east.toFixed(2)}`.replaceAll(".", ",");

  const itemOf = (each, before) => {
    const row = make("li");
    const placed = isPlaced(each);
    const item = make(placed ? "button" : "div", "item");
    if (placed) {
      item.type = "button";
      item.title = words.goTo;
      item.addEventListener("click", () => choose(each, "list"));
    }
    const css = each.number ? kinds[each.severity] : placed ? "blank" : "nowhere";
    item.append(make("span", `number ${css}`, each.number || ""));
    const text = make("span", "text");
    if (!before || before.text !== each.text) text.append(each.text);
    const where = [each.place, `${each.type} ${each.element}`.trim(), each.east === null ? "" : coordinate(each.east, each.north)];
    text.append(make("small", "", where.filter(Boolean).join(" · ")));
    item.append(text);
    row.append(item);
    shownItems.set(each, item);
    if (each === chosen) item.setAttribute("aria-current", "true");
    return row;
  };

  class RuleGroup {
    constructor(plan, rule, found) {
      this.found = found;
      this.shown = 0;
      const [id, official, title, clause, mend] = rules[rule];
      this.node = make("section", "rule");
      const heading = make("h4");
      const name = make("span", "title");
      name.append(make("b", "", id), " ", make("i", "", title));
      const worst = found[0].severity;
      const left = omitted.get(`${plan} ${rule}`) ?? 0;
      const inside = { node: make("div", "inside"), fill: () => this.fill(official, clause, mend, left) };
      this.inside = inside.node;
      this.open = fold(heading, "", [make("span", `mark ${kinds[worst]}`, severities[worst]), name,
        make("span", "tally", countWord(found.length + left))], inside);
      this.node.append(heading, inside.node);
    }

    fill(official, clause, mend, left) {
      this.advices = new Set(this.found.map((each) => each.advice).filter(Boolean));
      if (this.advices.size === 1) this.inside.append(make("p", "advice", this.found[0].advice));
      if (clause || mend) {
        const about = make("details");
        about.append(make("summary", "", `${words.clause} · ${words.mend}`));
        if (official) about.append(make("p", "", `${words.official}: ${official}`));
        if (clause) about.append(make("p", "", clause));
        if (mend) about.append(make("p", "", mend));
        this.inside.append(about);
      }
      this.items = make("ol", "items");
      this.next = make("button", "more");
      this.next.type = "button";
      this.next.addEventListener("click", () => this.show(this.shown + NEXT));
      this.inside.append(this.items, this.next);
      const undrawn = this.found.filter((each) => isPlaced(each) && !each.number).length;
      if (undrawn) this.inside.append(make("p", "rest", fill(words.notOnMap, { n: grouped(undrawn) })));
      if (left) this.inside.append(make("p", "rest", fill(words.omitted, { n: grouped(left) })));
      this.show(FIRST);
    }

    show(upTo) {
      const made = document.createDocumentFragment();
      for (; this.shown < Math.min(upTo, this.found.length); this.shown += 1) {
        const each = this.found[this.shown];
        made.append(itemOf(each, this.found[this.shown - 1]));
        const next = this.found[this.shown + 1];
        if (this.advices.size > 1 && each.advice && (!next || next.advice !== each.advice)) {
          const row = make("li");
          row.append(make("p", "advice", each.advice));
          made.append(row);
        }
      }
      this.items.append(made);
      const left = this.found.length - this.shown;
      this.next.hidden = left === 0;
      this.next.textContent = fill(words.nextItems, { n: grouped(Math.min(NEXT, left)) });
    }
  }

  class PlanGroup {
    constructor(plan, found) {
      this.plan = plan;
      this.found = found;
      this.rules = new Map();
      this.node = make("section", "plan");
      const [id, name, status, level, isMet, target] = plans[plan];
      const heading = make("h3");
      const title = make("span", "title");
      title.append(make("b", "", id), " ", name);
      const about = [target, status, level].filter(Boolean).join(" · ");
      if (about) title.append(make("small", isMet ? "" : "below", about));
      const inside = { node: make("div"), fill: () => this.fill(inside.node) };
      this.open = fold(heading, "", [title, make("span", "tally", countWord(found.length))], inside);
      this.node.append(heading, inside.node);
    }

    fill(node) {
      const byRule = new Map();
      for (const each of this.found) {
        if (!byRule.has(each.rule)) byRule.set(each.rule, []);
        byRule.get(each.rule).push(each);
      }
      for (const [rule, found] of byRule) {
        const group = new RuleGroup(this.plan, rule, found);
        this.rules.set(rule, group);
        node.append(group.node);
      }
      let opened = 0;
      for (const group of this.rules.values()) {
        if (opened < OPENED) group.open(true);
        opened += Math.min(FIRST, group.found.length);
      }
    }
  }

  const filter = () => {
    const typed = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    sought = typed.length ? typed : null;
    shownItems.clear();
    groups = [];
    let count = 0;
    for (const plan of withFindings) {
      if (planChoice.value !== "" && plan !== Number(planChoice.value)) continue;
      const found = byPlan[plan].filter(passes);
      if (found.length) groups.push(new PlanGroup(plan, found));
      count += found.length;
    }
    list.replaceChildren();
    showPlans(PLANS);
    if (groups.length) groups[0].open(true);
    if (!groups.length) list.append(make("p", "empty", findings.length ? words.none : words.clean));
    at("vist").hidden = !findings.length;
    at("vist").textContent = fill(words.shown, { shown: grouped(count), total: grouped(findings.length) });
    map.marks();
  };
  const showPlans = (n) => {
    const made = document.createDocumentFragment();
    const from = list.querySelectorAll(":scope > .plan").length;
    for (const group of groups.slice(from, from + n)) made.append(group.node);
    list.querySelector(":scope > .more")?.remove();
    const left = groups.length - from - n;
    if (left > 0) {
      const button = make("button", "more", fill(words.nextPlans, { n: grouped(Math.min(PLANS, left)) }));
      button.type = "button";
      button.addEventListener("click", () => showPlans(PLANS));
      made.append(button);
    }
    list.append(made);
  };
  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 150);
  });
  ruleChoice.addEventListener("change", filter);
  planChoice.addEventListener("change", () => {
    filter();
    const plan = Number(planChoice.value);
    if (planChoice.value !== "" && hasMap[plan]) map.show(plan);
  });

  /** One finding is the chosen one, in the list and on the map; `from` is where it was chosen. */
  const choose = (each, from) => {
    if (chosen) shownItems.get(chosen)?.removeAttribute("aria-current");
    chosen = each;
    if (from === "map") reveal(each);
    const item = shownItems.get(each);
    item?.setAttribute("aria-current", "true");
    map.choose(each, from === "list");
    if (from === "map" && item) {
      item.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
      item.focus({ preventScroll: true });
    }
  };
  const reveal = (each) => {
    const at_ = groups.findIndex((group) => group.plan === each.plan);
    if (at_ < 0) return;
    while (!groups[at_].node.isConnected) showPlans(PLANS);
    groups[at_].open(true);
    const rule = groups[at_].rules.get(each.rule);
    rule.open(true);
    rule.show(rule.found.indexOf(each) + 1);
  };
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

  // The map

  class PlanMap {
    constructor() {
      this.svg = at("kart");
      this.box = { x: 0, y: 0, w: 1, h: 1 };
      this.plan = null;
      this.drawing = null;
      this.spots = new Map();
      this.pointers = new Map();
      this.adjusting = false;
      this.listen();
    }

    /** Shows one of the drawings of a plan: that of the file, or the first. */
    show(plan, file) {
      const { drawings, sheet } = exhibit(plan);
      const drawing = drawings.find((each) => each.file === file) ?? drawings[0];
      const same = drawing === this.drawing;
      if (same) return;
      this.plan = plan;
      this.drawing = drawing;
      this.sheet = sheet;
      at("kartplan").value = `${plan} ${drawings.indexOf(drawing)}`;
      this.svg.setAttribute("aria-label", `${planTitle(plan)}, ${drawing.file}`);
      this.build();
      this.whole(false);
      at("kartnotat").textContent = [
        drawing.omitted ? fill(words.objectsOmitted, { n: grouped(drawing.omitted) }) : "",
        notDrawn ? fill(words.notDrawn, { n: grouped(notDrawn) }) : "",
      ].filter(Boolean).join(" ");
    }

    build() {
      const { styles, shapes, labels } = this.drawing;
      this.svg.replaceChildren();
      const defs = draw("defs", {}, this.svg);
      this.patterns = [];
      const paints = styles.map((style, index) => style[5].map((hatch, at_) => this.pattern(hatch, `m${index}-${at_}`, defs)));
      this.clip = draw("rect", {}, draw("clipPath", { id: "klipp" }, defs));
      const ground = draw("g", {}, this.svg);
      for (const [type, code, name, element, style, path] of shapes) {
        const [colour, opacity, stroke, width, dash] = styles[style];
        const node = draw("path", { d: path, fill: colour || "none", "fill-rule": "evenodd" }, ground);
        if (colour && opacity < 1) node.setAttribute("fill-opacity", opacity);
        const isPoint = path.endsWith("h0");
        if (isPoint) {
          node.setAttribute("stroke", stroke || "#333");
          node.setAttribute("stroke-width", 6);
          node.setAttribute("stroke-linecap", "round");
        } else if (stroke) {
          node.setAttribute("stroke", stroke);
          node.setAttribute("stroke-width", width);
          if (dash) node.setAttribute("stroke-dasharray", dash);
        }
        node.about = [[type, code].filter(Boolean).join(" "), name].filter(Boolean).join(" · ");
        for (const paint of isPoint ? [] : paints[style]) {
          draw("path", { d: path, fill: paint, "fill-rule": "evenodd" }, ground).about = node.about;
        }
      }
      this.image = null;
      if (this.sheet) this.lay();
      this.divide = draw("path", { class: "divide", d: "" }, this.svg);
      this.halo = draw("g", {}, this.svg);
      this.texts = draw("g", { class: "texts", "aria-hidden": "true" }, this.svg);
      for (const [x, y, text] of labels) {
        draw("text", {}, draw("g", {}, draw("g", { transform: `translate(${x} ${y})` }, this.texts))).textContent = text;
      }
      this.layer = draw("g", {}, this.svg);
      this.legend();
      this.marks();
      this.tick();
    }

    pattern(hatch, id, defs) {
      const [angle, gap, width, colour, dots] = hatch;
      const made = draw("pattern", { id, patternUnits: "userSpaceOnUse", width: gap, height: gap }, defs);
      if (dots) draw("circle", { cx: gap / 2, cy: gap / 2, r: width, fill: colour }, made);
      else draw("rect", { width, height: gap, fill: colour }, made);
      this.patterns.push([made, angle]);
      return `url(#${id})`;
    }

    legend() {
      const { styles, shapes } = this.drawing;
      const seen = new Map();
      for (const [type, code, , , style] of shapes) {
        const name = code || type;
        if (name && !seen.has(name)) seen.set(name, style);
      }
      at("tegnliste").replaceChildren(...[...seen].sort((a, b) => a[0].localeCompare(b[0])).map(([name, index]) => {
        const row = make("li");
        const swatch = draw("svg", { viewBox: "0 0 30 18", "aria-hidden": "true" });
        const [colour, opacity, stroke, width, dash, hatches] = styles[index];
        const isArea = colour || hatches.length;
        const shape = { d: isArea ? "M1 1h28v16h-28Z" : "M0 9h30", fill: colour || "none", "fill-opacity": opacity };
        if (stroke) Object.assign(shape, { stroke, "stroke-width": Math.min(width, 3), "stroke-dasharray": dash });
        draw("path", shape, swatch);
        for (const [at_, hatch] of hatches.entries()) {
          const paint = this.pattern(hatch, `t${index}-${at_}`, draw("defs", {}, swatch));
          const [pattern, angle] = this.patterns.pop();
          pattern.setAttribute("patternTransform", `scale(.7) rotate(${angle})`);
          draw("rect", { x: 1, y: 1, width: 28, height: 16, fill: paint }, swatch);
        }
        row.append(swatch, name);
        return row;
      }));
      at("tegn").hidden = !seen.size;
    }

    // The errors

    xy(east, north) {
      return [(east - this.drawing.west) / this.drawing.step, (this.drawing.north - north) / this.drawing.step];
    }

    /** The parts of a geometry as lists of points, and whether they are areas. */
    parts(each) {
      if (each.geometry === "") return { kind: "point", parts: each.east === null ? [] : [[this.xy(each.east, each.north)]] };
      const text = each.geometry.toUpperCase();
      const parts = [...text.matchAll(/[(,\s]*\(?([^()A-Z]*\d[^()A-Z]*)\)/g)].map((match) =>
        match[1].split(",").map((pair) => pair.trim().split(/\s+/).map(Number)).filter((pair) => pair.length > 1 && pair.every(Number.isFinite))
          .map(([east, north]) => this.xy(east, north))).filter((part) => part.length);
      const kind = text.includes("POLYGON") ? "area" : text.includes("LINE") ? "line" : "point";
      return { kind, parts };
    }

    anchor(each, { kind, parts }) {
      if (each.east !== null) return this.xy(each.east, each.north);
      const points = parts[0] ?? [[0, 0]];
      if (kind === "line") return points[Math.floor(points.length / 2)];
      const sum = points.reduce(([x, y], [a, b]) => [x + a, y + b], [0, 0]);
      return [sum[0] / points.length, sum[1] / points.length];
    }

    isHere(each) {
      if (each.plan !== this.plan || !isPlaced(each)) return false;
      return drawingOf(each) === this.drawing;
    }

    marks() {
      if (!this.drawing) return;
      this.layer.replaceChildren();
      this.spots.clear();
      const here = byPlan[this.plan].filter((each) => each.number && passes(each) && this.isHere(each));
      // the worst lies on top
      for (const each of here.reverse()) this.mark(each);
      if (chosen && this.isHere(chosen)) this.light(chosen);
    }

    mark(each) {
      const shape = this.parts(each);
      if (!shape.parts.length) return;
      const css = kinds[each.severity];
      const spot = draw("g", { class: "spot" }, this.layer);
      if (shape.kind !== "point") {
        const path = shape.parts.map((part) => `M${part.map((point) => point.map((n) => n.toFixed(2)).join(" ")).join("L")}`);
        draw("path", { class: `blot ${shape.kind} ${css}`, "fill-rule": "evenodd", d: path.join("") }, spot);
      }
      const [x, y] = this.anchor(each, shape);
      const pin = draw("g", { class: `pin ${css}` }, draw("g", { transform: `translate(${x} ${y})` }, spot));
      const wide = String(each.number).length > 2 ? 4 : 0;
      const r = 9;
      draw("path", { d: {
        error: `M0 0L-4-8H${-wide}a${r} ${r} 0 0 1 0-18h${2 * wide}a${r} ${r} 0 0 1 0 18H4Z`,
        warning: `M0 0L-4-8H${-r - wide}v-18h${2 * (r + wide)}v18H4Z`,
        info: `M0 0L-4-8H${-wide - 5}l-5-9 5-9h${2 * wide + 10}l5 9-5 9H4Z`,
      }[css] }, pin);
      draw("text", { y: -13.2 }, pin).textContent = each.number;
      spot.about = `${each.number}. ${severities[each.severity]} ${rules[each.rule][0]}: ${each.text}`;
      spot.addEventListener("click", () => {
        if (!this.moved) choose(each, "map");
      });
      this.spots.set(each, spot);
    }

    choose(each, zoom) {
      if (!hasMap[each.plan]) return;
      this.show(each.plan, each.file);
      this.light(each);
      if (zoom) this.zoomTo(each);
    }

    light(each) {
      for (const spot of this.spots.values()) spot.classList.remove("chosen");
      this.halo.replaceChildren();
      const spot = this.spots.get(each);
      if (spot) {
        spot.classList.add("chosen");
        this.layer.append(spot);
      }
      const shape = this.element(each);
      if (shape) draw("path", { class: "halo", d: shape[5] }, this.halo);
      const { parts } = this.parts(each);
      if (!parts.length) return;
      const [x, y] = this.anchor(each, this.parts(each));
      const ring = draw("g", { class: "pin" }, draw("g", { transform: `translate(${x} ${y})` }, this.halo));
      draw("circle", { class: "ring", r: 7 }, ring);
    }

    /** The object that a finding names. */
    element(each) {
      return /\d/.test(each.element) && this.drawing.shapes.find((shape) => shape[3] === each.element && shape[0] === each.type);
    }

    zoomTo(each) {
      const points = this.parts(each).parts.flat();
      if (!points.length) return;
      const xs = points.map((point) => point[0]);
      const ys = points.map((point) => point[1]);
      const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      const least = Math.max(40 / this.drawing.step, Math.max(this.drawing.width, this.drawing.height) / 60);
      const w = Math.max((right - left) * 2, least);
      const h = Math.max((bottom - top) * 2, least);
      this.go({ x: (left + right - w) / 2, y: (top + bottom - h) / 2, w, h }, true);
    }

    // The view: a box in steps of the drawing, as wide and high as the frame on the screen

    fit(box) {
      const { clientWidth: width, clientHeight: height } = this.svg;
      if (!width || !height) return box;
      const unit = Math.max(box.w / width, box.h / height);
      const w = unit * width;
      const h = unit * height;
      return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
    }

    go(wanted, smooth) {
      const to = this.fit(wanted);
      cancelAnimationFrame(this.moving);
      if (!smooth || calm) {
        this.set(to);
        return;
      }
      const from = this.box;
      const began = performance.now();
      const step = (now) => {
        const t = Math.min(1, (now - began) / 350);
        const k = t * t * (3 - 2 * t);
        const w = from.w * (to.w / from.w) ** k;
        const h = from.h * (to.h / from.h) ** k;
        // the middle moves with the size, so that what is looked for stays in sight
        const s = to.w === from.w ? k : (w - from.w) / (to.w - from.w);
        const cx = from.x + from.w / 2 + (to.x + to.w / 2 - from.x - from.w / 2) * s;
        const cy = from.y + from.h / 2 + (to.y + to.h / 2 - from.y - from.h / 2) * s;
        this.set(t === 1 ? to : { x: cx - w / 2, y: cy - h / 2, w, h });
        if (t < 1) this.moving = requestAnimationFrame(step);
      };
      this.moving = requestAnimationFrame(step);
    }

    set(box) {
      this.box = box;
      this.svg.setAttribute("viewBox", `${box.x} ${box.y} ${box.w} ${box.h}`);
      this.unit = box.w / (this.svg.clientWidth || 1);
      this.svg.style.setProperty("--unit", String(this.unit));
      for (const [pattern, angle] of this.patterns) {
        pattern.setAttribute("patternTransform", `scale(${this.unit}) rotate(${angle})`);
      }
      this.rule();
      this.wipe();
      clearTimeout(this.thinning);
      this.thinning = setTimeout(() => this.thin(), 80);
    }

    whole(smooth) {
      const { width, height } = this.drawing;
      const edge = Math.max(width, height) * 0.04;
      this.go({ x: -edge, y: -edge, w: width + 2 * edge, h: height + 2 * edge }, smooth);
    }

    zoom(factor, x, y, smooth) {
      const { box } = this;
      const cx = x ?? box.x + box.w / 2;
      const cy = y ?? box.y + box.h / 2;
      const most = 20 * Math.max(this.drawing.width, this.drawing.height);
      const w = Math.min(Math.max(box.w * factor, 0.5 / this.drawing.step), most);
      const k = w / box.w;
      this.go({ x: cx - (cx - box.x) * k, y: cy - (cy - box.y) * k, w, h: box.h * k }, smooth);
    }

    /** Texts that would lie on others are left out. */
    thin() {
      if (!this.texts || !at("vistekst").checked) return;
      const kept = [];
      this.drawing.labels.forEach(([x, y, text], index) => {
        const px = (x - this.box.x) / this.unit;
        const py = (y - this.box.y) / this.unit;
        const half = text.length * 3.4 + 3;
        const seen = px > -50 && py > -20 && px < this.svg.clientWidth + 50 && py < this.svg.clientHeight + 20;
        const free = seen && !kept.some(([a, b, c]) => Math.abs(a - px) < half + c && Math.abs(b - py) < 13);
        this.texts.children[index].style.display = free ? "" : "none";
        if (free) kept.push([px, py, half]);
      });
    }

    rule() {
      const metres = this.unit * this.drawing.step * 110;
      const power = 10 ** Math.floor(Math.log10(metres));
      const round = [5, 2, 1].find((n) => n * power <= metres) * power;
      const bar = at("maalestokk");
      bar.firstChild.style.width = `${round / (this.unit * this.drawing.step)}px`;
      bar.lastChild.textContent = round >= 1000 ? `${round / 1000} km` : round >= 1 ? `${round} m` : `${Math.round(round * 100)} cm`;
    }

    tick() {
      this.layer.style.display = at("visfunn").checked ? "" : "none";
      this.texts.style.display = at("vistekst").checked ? "" : "none";
      const isOn = this.image !== null && at("visark").checked;
      at("arkvalg").hidden = this.image === null;
      at("sammenlikn").hidden = !isOn;
      if (this.image) this.image.style.display = isOn ? "" : "none";
      if (!isOn && this.adjusting) this.adjust(false);
      this.thin();
      this.wipe();
    }

    // The plankart over the drawing

    lay() {
      const { png, width, height } = this.sheet;
      this.image = draw("image", { href: `data:image/png;base64,${png}`, preserveAspectRatio: "none" }, this.svg);
      this.image.about = this.sheet.file;
      const { ground, epsg, metres } = this.sheet;
      const { step } = this.drawing;
      const trusted = ground && (!epsg || !this.drawing.epsg || epsg === this.drawing.epsg);
      if (trusted) {
        const [x, y] = this.xy(ground[0], ground[3]);
        this.home = { x, y, w: (ground[2] - ground[0]) / step, h: (ground[3] - ground[1]) / step };
      } else {
        const w = metres ? metres / step : Math.max(this.drawing.width, this.drawing.height * width / height) * 1.15;
        const h = w * height / width;
        this.home = { x: (this.drawing.width - w) / 2, y: (this.drawing.height - h) / 2, w, h };
      }
      at("arknotat").textContent = trusted ? words.placed : words.unplaced;
      this.put(this.home);
    }

    put(box) {
      this.sheetBox = box;
      for (const [name, value] of [["x", box.x], ["y", box.y], ["width", box.w], ["height", box.h]]) {
        this.image.setAttribute(name, value);
      }
    }

    wipe() {
      if (!this.image) return;
      const share = Number(at("grad").value) / 100;
      const wiping = at("maate").value === "wipe" && at("visark").checked;
      this.image.style.opacity = wiping ? "1" : String(share);
      if (wiping) {
        const { x, y, w, h } = this.box;
        for (const [name, value] of [["x", x], ["y", y], ["width", w * share], ["height", h]]) this.clip.setAttribute(name, value);
        this.image.setAttribute("clip-path", "url(#klipp)");
        this.divide.setAttribute("d", `M${x + w * share} ${y}v${h}`);
      } else {
        this.image.removeAttribute("clip-path");
        this.divide.setAttribute("d", "");
      }
    }

    adjust(yes) {
      this.adjusting = yes;
      at("flytt").setAttribute("aria-pressed", String(yes));
      this.svg.classList.toggle("adjusting", yes);
      at("arknotat").textContent = yes ? words.adjusting : words.unplaced;
    }

    // Mouse, fingers and keys

    point(event) {
      const frame = this.svg.getBoundingClientRect();
      return [this.box.x + (event.clientX - frame.left) * this.unit, this.box.y + (event.clientY - frame.top) * this.unit];
    }

    move(dx, dy) {
      if (this.adjusting) this.put({ ...this.sheetBox, x: this.sheetBox.x + dx, y: this.sheetBox.y + dy });
      else this.set({ ...this.box, x: this.box.x - dx, y: this.box.y - dy });
    }

    resize(factor, x, y, smooth) {
      if (!this.adjusting) {
        this.zoom(factor, x, y, smooth);
        return;
      }
      const s = this.sheetBox;
      const k = factor > 1 ? 1 / 1.01 : 1.01;
      const cx = x ?? s.x + s.w / 2;
      const cy = y ?? s.y + s.h / 2;
      this.put({ x: cx - (cx - s.x) * k, y: cy - (cy - s.y) * k, w: s.w * k, h: s.h * k });
    }

    listen() {
      const { svg, pointers } = this;
      svg.addEventListener("wheel", (event) => {
        event.preventDefault();
        this.resize(Math.exp(Math.max(-1, Math.min(1, event.deltaY / 300))), ...this.point(event), false);
      }, { passive: false });
      svg.addEventListener("pointerdown", (event) => {
        cancelAnimationFrame(this.moving);
        pointers.set(event.pointerId, [event.clientX, event.clientY]);
        this.moved = false;
        this.dragged = 0;
      });
      svg.addEventListener("pointermove", (event) => {
        this.hover(event);
        const before = pointers.get(event.pointerId);
        if (!before) return;
        const now = [event.clientX, event.clientY];
        const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
        const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
        this.dragged += Math.hypot(dx, dy);
        if (this.dragged < 4) return;
        if (!this.moved) {
          this.moved = true;
          svg.setPointerCapture(event.pointerId);
          svg.classList.add("dragging");
        }
        pointers.set(event.pointerId, now);
        if (other) {
          const apart = (a) => Math.hypot(a[0] - other[0], a[1] - other[1]) || 1;
          const middle = this.point({ clientX: (now[0] + other[0]) / 2, clientY: (now[1] + other[1]) / 2 });
          this.resize(apart(before) / apart(now), ...middle, false);
          this.move(dx * this.unit / 2, dy * this.unit / 2);
        } else {
          this.move(dx * this.unit, dy * this.unit);
        }
      });
      const lift = (event) => {
        pointers.delete(event.pointerId);
        svg.classList.remove("dragging");
      };
      svg.addEventListener("pointerup", lift);
      svg.addEventListener("pointercancel", lift);
      svg.addEventListener("pointerleave", () => {
        at("hint").hidden = true;
        at("koordinat").textContent = "";
      });
      svg.addEventListener("dblclick", (event) => this.zoom(0.5, ...this.point(event), true));
      svg.addEventListener("keydown", (event) => {
        const far = 60 * this.unit * (this.adjusting ? 0.05 : 1);
        const sign = this.adjusting ? -1 : 1;
        const actions = {
          ArrowLeft: () => this.move(sign * far, 0), ArrowRight: () => this.move(-sign * far, 0),
          ArrowUp: () => this.move(0, sign * far), ArrowDown: () => this.move(0, -sign * far),
          "+": () => this.resize(0.7, undefined, undefined, true), "-": () => this.resize(1 / 0.7, undefined, undefined, true),
          0: () => this.whole(true),
        };
        const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key === "=" ? "+" : event.key];
        if (!act) return;
        event.preventDefault();
        act();
      });
      at("inn").addEventListener("click", () => this.zoom(0.6, undefined, undefined, true));
      at("ut").addEventListener("click", () => this.zoom(1 / 0.6, undefined, undefined, true));
      at("alt").addEventListener("click", () => this.whole(true));
      for (const id of ["visfunn", "vistekst", "visark"]) at(id).addEventListener("change", () => this.tick());
      at("grad").addEventListener("input", () => this.wipe());
      at("maate").addEventListener("change", () => this.wipe());
      at("flytt").addEventListener("click", () => this.adjust(!this.adjusting));
      at("tilbake").addEventListener("click", () => this.put(this.home));
      at("kartplan").addEventListener("change", () => {
        const [plan, index] = at("kartplan").value.split(" ").map(Number);
        this.show(plan, exhibit(plan).drawings[index].file);
      });
      new ResizeObserver(() => {
        if (this.drawing && svg.clientWidth) this.set(this.fit(this.box));
      }).observe(svg);
    }

    hover(event) {
      const [x, y] = this.point(event);
      const { west, north, step } = this.drawing;
      at("koordinat").textContent = coordinate(west + x * step, north - y * step);
      const hint = at("hint");
      const node = event.target.closest?.(".spot") ?? event.target;
      const about = this.moved && this.pointers.size ? "" : node.about ?? "";
      hint.hidden = !about;
      if (!about) return;
      hint.textContent = about;
      const frame = at("ramme").getBoundingClientRect();
      const left = event.clientX - frame.left;
      const top = event.clientY - frame.top;
      hint.style.left = `${Math.max(4, Math.min(left + 14, frame.width - hint.offsetWidth - 4))}px`;
      hint.style.top = `${top + 18 + hint.offsetHeight > frame.height ? top - hint.offsetHeight - 10 : top + 18}px`;
    }
  }

  at("arbeid").hidden = false;
  const map = new PlanMap();
  const drawnPlans = plans.map((_, plan) => plan).filter((plan) => hasMap[plan]);
  if (drawnPlans.length) {
    for (const plan of drawnPlans) {
      exhibit(plan).drawings.forEach((drawing, index, all) => {
        option(at("kartplan"), `${plan} ${index}`, all.length > 1 ? `${planTitle(plan)} (${drawing.file})` : planTitle(plan));
      });
    }
    at("kartplan").hidden = at("kartplan").options.length < 2;
    map.show(drawnPlans[0]);
  } else {
    at("kartdel").hidden = true;
    at("arbeid").classList.add("mapless");
  }
  filter();

  addEventListener("beforeprint", () => {
    for (const group of groups.slice(0, PLANS)) {
      group.open(true);
      for (const rule of group.rules.values()) rule.open(true);
    }
  });
})();
